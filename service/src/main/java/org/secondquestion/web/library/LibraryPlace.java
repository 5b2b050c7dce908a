package org.secondquestion.web.library;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.secondquestion.web.page.Place;

/** The library's place in the main navigation: last, so that nobody is led there before the place of their own work. */
@Configuration(proxyBeanMethods = false)
class LibraryPlace {

    @Bean
    Place libraryInNavigation() {
        return new Place(95, "/library", "Library", account -> !account.roles().isEmpty());
    }
}
