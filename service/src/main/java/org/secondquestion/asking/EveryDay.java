package org.secondquestion.asking;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has the questions asked that a new day raises: after midnight, and at start for the nights that were missed. */
@Component
@EnableScheduling
class EveryDay {

    private static final Logger LOG = LoggerFactory.getLogger(EveryDay.class);

    private final Asking asking;

    EveryDay(Asking asking) {
        this.asking = asking;
    }

    @Scheduled(cron = "0 5 0 * * *", zone = "Europe/London")
    @EventListener(ApplicationReadyEvent.class)
    void ask() {
        int asked = asking.askWhoeverIsDue();
        if (asked > 0)
            LOG.info("Asked about {} children for whom the day had come", asked);
    }
}
