package org.secondquestion.access;

import java.time.Clock;

import org.springframework.stereotype.Service;

/** Decides whether somebody is who they say, and slows down those who guess. */
@Service
public class SigningIn {

    private static final int FREE_FOR_A_NAME = 4;
    private static final int FREE_FOR_AN_ADDRESS = 40;
    private static final int KEPT = 10_000;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;
    private final Throttle byName = new Throttle(FREE_FOR_A_NAME, KEPT);
    private final Throttle byAddress = new Throttle(FREE_FOR_AN_ADDRESS, KEPT);

    SigningIn(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    public Attempt attempt(String username, String password, String address) {
        var name = Accounts.written(username);
        var now = clock.instant();
        var forName = byName.wait(name, now);
        var forAddress = byAddress.wait(address, now);
        var wait = forName.compareTo(forAddress) > 0 ? forName : forAddress;
        if (wait.isPositive()) {
            return new Attempt.Wait(wait);
        }
        var account = accounts.find(name);
        if (!passwords.fits(account, password)) {
            byName.failed(name, now);
            byAddress.failed(address, now);
            return new Attempt.NotThem();
        }
        byName.succeeded(name);
        return new Attempt.Welcome(account.orElseThrow());
    }
}
