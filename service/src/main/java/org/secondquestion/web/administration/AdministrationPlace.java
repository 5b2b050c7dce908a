package org.secondquestion.web.administration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.secondquestion.access.Role;
import org.secondquestion.web.page.Place;

/** Administration's place in the main navigation. */
@Configuration(proxyBeanMethods = false)
class AdministrationPlace {

    @Bean
    Place administrationInNavigation() {
        return new Place(90, "/administration", "Administration", account -> account.is(Role.ADMINISTRATOR));
    }
}
