package org.secondquestion.web.signin;

import jakarta.servlet.DispatcherType;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;

import org.secondquestion.access.Account;
import org.secondquestion.access.Accounts;
import org.secondquestion.access.Role;
import org.secondquestion.web.page.Frames;

/** What stands before every page: who may come in, and what a browser is told never to do. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none';"
            + " require-trusted-types-for 'script'; trusted-types 'none'";

    private static final String PERMISSIONS = "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(),"
            + " geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()";

    @Bean
    SecurityFilterChain doors(HttpSecurity http, Accounts accounts, Sessions sessions, WayBack wayBack) {
        return http
                .authorizeHttpRequests(ask -> ask.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD).permitAll()
                        .requestMatchers("/assets/**", "/sign-in", "/password/choose/*", "/set-up/*", "/error").permitAll()
                        .requestMatchers("/administration/**").access((who, asked) -> new AuthorizationDecision(
                                asked.getRequest().getAttribute(Frames.ACCOUNT) instanceof Account account
                                        && account.is(Role.ADMINISTRATOR)))
                        .anyRequest()
                        .access((who,
                                asked) -> new AuthorizationDecision(asked.getRequest().getAttribute(Frames.ACCOUNT) != null)))
                .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(wayBack).accessDeniedHandler(wayBack))
                .addFilterBefore(new CurrentAccount(accounts, sessions), CsrfFilter.class)
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .formLogin(form -> form.disable()).httpBasic(basic -> basic.disable()).logout(logout -> logout.disable())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN)))
                .build();
    }

    /** Keeps Spring from making up a user with a password in the log; nobody signs in this way. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(name);
        };
    }
}
