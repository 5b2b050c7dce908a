package org.secondquestion.web.page;

import org.springframework.http.HttpStatus;

/** What is shown on a page, without HTML; the template beside the controller of the same name shows it. */
public non-sealed interface Page extends Reply {

    /** The template: for a record inside the controller {@code org.secondquestion.web.signin.SignIn} it is {@code signin/SignIn.jte}. */
    default String template() {
        var controller = getClass().getEnclosingClass() == null ? getClass() : getClass().getEnclosingClass();
        return controller.getName().replaceFirst("^org\\.secondquestion\\.web\\.", "").replace('.', '/') + ".jte";
    }

    default HttpStatus status() {
        return HttpStatus.OK;
    }
}
