package org.secondquestion.web.administration;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The full address of a one-time link: under the address that was configured, else under the one the administrator uses. */
@Component
class LinkAddress {

    private final String configured;

    LinkAddress(@Value("${sq.address:}") String configured) {
        this.configured = configured;
    }

    String ofPassword(String token, HttpServletRequest request) {
        var start = configured.isEmpty() ? ServletUriComponentsBuilder.fromContextPath(request).toUriString() : configured;
        return start + "/password/choose/" + token;
    }
}
