package org.secondquestion.casework;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.secondquestion.exchange.RefusedRow;

/** An import while it runs and after it has ended: how far it is, and a way to stop it between two rows. */
public final class RunningImport {

    private static final int MOST_KEPT = 1_000;

    private final CountDownLatch end = new CountDownLatch(1);
    private final List<RefusedRow> notRecorded = new CopyOnWriteArrayList<>();
    private volatile ImportAChronology.SoFar soFar = ImportAChronology.SoFar.NOTHING;
    private volatile boolean stopped;
    private volatile Optional<String> failure = Optional.empty();

    public ImportAChronology.SoFar soFar() {
        return soFar;
    }

    /** Asks it to stop after the row it is at. */
    public void stop() {
        stopped = true;
    }

    public boolean stopped() {
        return stopped;
    }

    public boolean ended() {
        return end.getCount() == 0;
    }

    /** What kept it from reaching the last row, in a sentence. */
    public Optional<String> failure() {
        return failure;
    }

    /** Waits until it has ended, and no longer than this. */
    public void await(Duration most) {
        try {
            if (!end.await(most.toMillis(), TimeUnit.MILLISECONDS))
                return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean goOn(ImportAChronology.SoFar now) {
        soFar = now;
        return !stopped;
    }

    void notRecorded(RefusedRow row) {
        if (notRecorded.size() < MOST_KEPT)
            notRecorded.add(row);
    }

    List<RefusedRow> notRecorded() {
        return notRecorded;
    }

    void fails(String sentence) {
        failure = Optional.of(sentence);
    }

    void ends(ImportAChronology.SoFar last) {
        soFar = last;
        end.countDown();
    }
}
