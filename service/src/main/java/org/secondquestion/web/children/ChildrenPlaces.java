package org.secondquestion.web.children;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.secondquestion.access.Account;
import org.secondquestion.access.Role;
import org.secondquestion.web.page.Place;

/** The places of those who work with children in the main navigation. */
@Configuration(proxyBeanMethods = false)
class ChildrenPlaces {

    @Bean
    Place childrenInNavigation() {
        return new Place(10, "/children", "My children", Account::worksWithChildren);
    }

    @Bean
    Place supervisionInNavigation() {
        return new Place(20, "/supervision", "Supervision", account -> account.is(Role.SUPERVISOR));
    }
}
