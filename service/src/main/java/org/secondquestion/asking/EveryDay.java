package org.secondquestion.asking;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

import org.secondquestion.settings.SettingsChanged;

/** Has the questions asked that a new day raises: after midnight, and at start for the nights that were missed. */
@Component
@EnableScheduling
class EveryDay {

    private static final Logger LOG = LoggerFactory.getLogger(EveryDay.class);

    private final Asking asking;

    EveryDay(Asking asking) {
        this.asking = asking;
    }

    /** Settings were changed: everybody is due. Whoever changed them does not wait for it. */
    @TransactionalEventListener(fallbackExecution = true)
    void ask(SettingsChanged changed) {
        Thread.ofVirtual().name("asking-anew").start(this::ask);
    }

    @Scheduled(cron = "0 5 0 * * *", zone = "Europe/London")
    @EventListener(ApplicationReadyEvent.class)
    synchronized void ask() {
        int asked = asking.askWhoeverIsDue();
        if (asked > 0)
            LOG.info("Asked about {} children for whom the day had come", asked);
    }
}
