package org.secondquestion.exchange;

import java.io.InputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML piece by piece, without entities of its own and without anything that lies elsewhere. */
final class SafeXml {

    private SafeXml() {
    }

    static XMLStreamReader read(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Java counts a long text with "&amp;" in it as one long entity; without document types there are no entities to fear
        for (var limit : new String[]{"maxGeneralEntitySizeLimit", "totalEntitySizeLimit", "entityExpansionLimit"})
            factory.setProperty("jdk.xml." + limit, "0");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory.createXMLStreamReader(in);
    }

    /** An attribute by its name without prefix; nothing where there is none. */
    static String attribute(XMLStreamReader at, String name) {
        for (int each = 0; each < at.getAttributeCount(); each++)
            if (at.getAttributeLocalName(each).equals(name))
                return at.getAttributeValue(each);
        return "";
    }
}
