package org.secondquestion.web.page;

import jakarta.servlet.http.HttpServletRequest;

/** What was typed before a session ended, put back into the form once the person has signed in again. */
public final class KeptTyping {

    private static final String KEPT = KeptTyping.class.getName();

    private record Kept(String path, Typed typed, String words) implements java.io.Serializable {
        @java.io.Serial
        private static final long serialVersionUID = 1;
    }

    private KeptTyping() {
    }

    /** Keeps it for the page of this path, with what is to be said there. */
    public static void keep(HttpServletRequest request, String path, Typed typed, String words) {
        request.getSession().setAttribute(KEPT, new Kept(path, typed.withoutSecrets(), words));
    }

    static Typed takenUp(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(KEPT) instanceof Kept kept) || !kept.path.equals(request.getRequestURI())) {
            return Typed.nothing();
        }
        session.removeAttribute(KEPT);
        request.setAttribute(Frames.UNSENT, kept.words);
        return kept.typed;
    }
}
