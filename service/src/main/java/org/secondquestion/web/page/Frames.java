package org.secondquestion.web.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

import org.secondquestion.access.Account;
import org.secondquestion.web.assets.Assets;

/** Makes the frame around the page that answers a request. */
@Component
public class Frames {

    /** The request attribute under which the signed-in account travels. */
    public static final String ACCOUNT = Account.class.getName();

    static final String NOTICE = "notice";
    static final String ONCE = "once";
    static final String UNSENT = Frames.class.getName() + ".unsent";

    private final Assets assets;
    private final List<Place> places;
    private final boolean demo;
    private final String version;

    Frames(Assets assets, List<Place> places, @Value("${sq.demo:false}") boolean demo) {
        this.assets = assets;
        this.places = places.stream().sorted(Comparator.comparingInt(Place::order)).toList();
        this.demo = demo;
        this.version = Optional.ofNullable(Frames.class.getPackage().getImplementationVersion()).orElse("in development");
    }

    Frame around(HttpServletRequest request) {
        var person = Optional.ofNullable((Account) request.getAttribute(ACCOUNT));
        var path = request.getRequestURI();
        var open = person.filter(account -> !account.mustChangePassword()).stream()
                .flatMap(account -> places.stream().filter(place -> place.open().test(account)))
                .map(place -> new Frame.Destination(place.path(), place.words(), place.leadsTo(path))).toList();
        return new Frame(assets, person, open, path, csrf(request), said(request, NOTICE), said(request, ONCE),
                Optional.ofNullable((String) request.getAttribute(UNSENT)), demo, version);
    }

    /** What was just done, for a page that only leads on. */
    public static String notice(HttpServletRequest request) {
        return said(request, NOTICE).orElse("");
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    private static Optional<String> said(HttpServletRequest request, String name) {
        var said = RequestContextUtils.getInputFlashMap(request);
        return said == null ? Optional.empty() : Optional.ofNullable((String) said.get(name)).filter(words -> !words.isEmpty());
    }
}
