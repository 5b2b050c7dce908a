package org.secondquestion.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.secondquestion.record.Agency;
import org.secondquestion.record.Service;

import static org.secondquestion.record.Service.*;

/** The names that people give services every day, and which service each means. */
public final class AgencyNames {

    private static final Map<String, Service> NAMES = new LinkedHashMap<>();
    private static final int LONGEST_NAME = 120;
    private static final Pattern BESIDE = Pattern.compile("(?<=,|\\(| - |/)[^,()/]+");

    static {
        name(SOCIAL_CARE, "csc", "childrens social care", "children social care", "childrens services",
                "childrens social services",
                "social care", "social services", "social worker", "social work", "mash", "multi agency safeguarding hub", "edt",
                "emergency duty team", "out of hours duty team", "duty team", "assessment team", "front door", "childrens team",
                "safeguarding team", "leaving care", "looked after team", "cla team", "lac team", "irt", "cp team", "iro",
                "cin team",
                "lado", "contact centre", "family time centre");
        name(EARLY_HELP, "early help", "family support", "family support worker", "early intervention", "family hub",
                "childrens centre", "team around the family", "taf", "supporting families", "troubled families",
                "targeted support",
                "youth service", "youth worker", "family solutions");
        name(HEALTH_VISITING, "health visitor", "health visitors", "health visiting", "hv", "0 19", "0 19 team", "0 19 service",
                "0 5",
                "specialist health visitor", "community nursery nurse", "fnp", "family nurse", "family nurse partnership");
        name(SCHOOL_NURSING, "school nurse", "school nurses", "school nursing", "school health", "5 19", "sn");
        name(MIDWIFERY, "midwife", "midwives", "midwifery", "maternity", "antenatal", "community midwife", "labour ward");
        name(GP, "gp", "gps", "gp surgery", "gp practice", "general practice", "general practitioner", "surgery",
                "medical centre",
                "medical practice", "health centre", "practice nurse", "family doctor", "primary care");
        name(HOSPITAL, "hospital", "a e", "a and e", "accident and emergency", "emergency department", "ed", "infirmary",
                "minor injuries unit", "miu", "walk in centre", "urgent treatment centre", "acute trust", "childrens ward",
                "ward",
                "nhs foundation trust", "nhs trust", "health", "nhs");
        name(PAEDIATRICS, "paediatrics", "paediatrician", "paediatric", "consultant paediatrician", "community paediatrician",
                "child development centre", "child health", "cdc");
        name(MENTAL_HEALTH, "camhs", "cyps", "cypmhs", "child and adolescent mental health", "child mental health",
                "child and adolescent mental health services", "mental health support team", "mhst", "child psychiatry");
        name(ADULT_MENTAL_HEALTH, "amhs", "adult mental health", "community mental health team", "cmht", "mental health",
                "crisis team",
                "home treatment team", "psychiatry", "perinatal mental health", "iapt", "talking therapies",
                "psychiatric liaison");
        name(LOOKED_AFTER_NURSING, "looked after children nurse", "lac nurse", "cla nurse", "looked after nurse",
                "looked after health",
                "nurse for looked after children", "looked after nursing");
        name(DENTIST, "dentist", "dental", "dental practice", "dental surgery", "orthodontist");
        name(OPTICIAN, "optician", "opticians", "optometrist", "eye clinic", "orthoptist");
        name(AUDIOLOGY, "audiology", "audiologist", "hearing clinic");
        name(THERAPY, "speech and language", "speech and language therapy", "speech therapist", "salt", "occupational therapy",
                "occupational therapist", "physiotherapy", "physiotherapist", "therapist", "therapy", "play therapist");
        name(AMBULANCE, "ambulance", "ambulance service", "paramedic", "paramedics", "999 ambulance");
        name(NURSERY, "nursery", "pre school", "preschool", "playgroup", "childminder", "early years", "day nursery",
                "nursery school");
        name(SCHOOL, "school", "primary school", "secondary school", "infant school", "junior school", "high school", "academy",
                "primary", "pru", "pupil referral unit", "dsl", "designated safeguarding lead", "headteacher", "head teacher",
                "teacher",
                "senco", "grammar school", "special school");
        name(COLLEGE, "college", "sixth form", "sixth form college", "further education");
        name(EDUCATION, "education", "education welfare", "ewo", "education welfare officer", "attendance officer",
                "attendance team",
                "educational psychologist", "educational psychology", "virtual school", "send team", "sen team",
                "elective home education",
                "admissions", "local education authority");
        name(POLICE, "police", "met police", "constabulary", "pc", "dc", "police officer", "ppu", "public protection unit",
                "cait",
                "child abuse investigation team", "cid", "neighbourhood policing", "mps", "pvp", "vulnerability unit");
        name(PROBATION, "probation", "probation service", "probation officer", "national probation service", "nps", "crc");
        name(YOUTH_JUSTICE, "youth justice", "youth justice service", "youth offending", "youth offending team",
                "youth offending service",
                "yot", "yos", "yjs");
        name(DOMESTIC_ABUSE_SERVICE, "domestic abuse", "domestic abuse service", "domestic violence", "domestic violence service",
                "idva",
                "refuge", "womens aid", "marac", "da service");
        name(SUBSTANCE_MISUSE_SERVICE, "substance misuse", "substance misuse service", "drug and alcohol",
                "drug and alcohol service",
                "drug service", "alcohol service", "drugs and alcohol", "recovery service");
        name(ADULT_SOCIAL_CARE, "adult social care", "adult services", "adults services", "adult social services", "asc",
                "adult safeguarding", "adult social worker");
        name(HOUSING, "housing", "housing officer", "housing association", "homeless", "homelessness", "landlord", "tenancy");
        name(FOSTERING, "fostering", "fostering agency", "fostering team", "foster carer", "supervising social worker", "ifa",
                "fostering service");
        name(RESIDENTIAL_CARE, "residential", "residential care", "childrens home", "residential home", "residential unit",
                "supported accommodation");
        name(ADVOCACY, "advocate", "advocacy", "independent visitor", "advocacy service");
        name(COURT, "court", "family court", "cafcass", "guardian", "childrens guardian", "legal", "judge", "magistrates");
        name(VOLUNTARY, "voluntary", "charity", "nspcc", "barnardos", "home start", "homestart", "action for children", "church",
                "mosque",
                "food bank", "foodbank", "voluntary sector", "young carers", "childrens society", "family action",
                "salvation army");
        for (var service : Service.values())
            if (service != OTHER)
                NAMES.putIfAbsent(plain(service.name()), service);
    }

    private AgencyNames() {
    }

    private static void name(Service service, String... names) {
        for (var name : names)
            NAMES.put(name, service);
    }

    /** The agency; a service that is not known is `other`, and its name is kept. A service's everyday word alone is no name. */
    public static Agency read(String cell) {
        var name = cell.replaceAll("[,|\\s]+", " ").strip();
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME).strip() : name;
        var known = serviceIn(name);
        if (known.isEmpty())
            return new Agency(OTHER, name);
        return NAMES.containsKey(plain(name)) ? Agency.of(known.get()) : new Agency(known.get(), name);
    }

    /** The service of which a name speaks: the longest name of a service in it counts; of two the last, "School Hospital". */
    static Optional<Service> serviceIn(String name) {
        var words = List.of(plain(name).split(" "));
        for (int length = Math.min(7, words.size()); length > 0; length--)
            for (int from = words.size() - length; from >= 0; from--) {
                var service = NAMES.get(String.join(" ", words.subList(from, from + length)));
                if (service != null)
                    return Optional.of(service);
            }
        return Optional.empty();
    }

    /**
     * The service that somebody's name is written with: behind a comma or dash, in brackets, or as the whole of it. A person may be
     * called Ward, Church or Ed.
     */
    static Optional<Service> serviceBeside(String person) {
        var beside = BESIDE.matcher(person);
        while (beside.find()) {
            var service = serviceIn(beside.group());
            if (service.isPresent())
                return service;
        }
        var words = plain(person).split(" ");
        var spoken = serviceIn(person);
        return NAMES.containsKey(plain(person)) || words.length > 2 && spoken.isPresent() && hasLongName(words)
                ? spoken
                : Optional.empty();
    }

    /** Two words together that name a service: "Health Visitor Jo Invented". */
    private static boolean hasLongName(String[] words) {
        for (int at = 0; at + 1 < words.length; at++)
            if (NAMES.containsKey(words[at] + " " + words[at + 1]))
                return true;
        return false;
    }

    private static String plain(String text) {
        var letters = new ArrayList<String>();
        for (var word : text.toLowerCase(Locale.UK).replaceAll("['\u2019]", "").split("[^\\p{L}\\p{N}]+"))
            if (!word.isEmpty())
                letters.add(word);
        return String.join(" ", letters);
    }
}
