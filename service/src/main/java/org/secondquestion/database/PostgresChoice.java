package org.secondquestion.database;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Which PostgreSQL serves a data home: of the version that made it, this machine's before the one brought along. */
final class PostgresChoice {

    private PostgresChoice() {
    }

    static PostgresPrograms forHome(Home home, DatabaseSettings settings, ServerUser user,
            Consumer<String> progress) {
        List<PostgresPrograms> candidates = new ArrayList<>(asked(settings)
                .orElseGet(() -> PostgresSearch.onThisMachine(Objects.requireNonNullElse(System.getenv("PATH"), ""))));
        Optional<Integer> madeBy = home.clusterMajor();
        if (candidates.stream().noneMatch(programs -> serves(programs, madeBy)) && mayBeBundled(settings)) {
            BundledPostgres.unpackedFor(user, home, progress).ifPresent(candidates::add);
        }
        return candidates.stream().filter(programs -> serves(programs, madeBy)).findFirst()
                .orElseThrow(() -> new DatabaseRefused(refusal(home, candidates, madeBy)));
    }

    private static Optional<List<PostgresPrograms>> asked(DatabaseSettings settings) {
        return settings.postgres().map(asked -> asked.equals(DatabaseSettings.BUNDLED)
                ? List.of()
                : List.of(PostgresPrograms.in(Path.of(asked)).orElseThrow(() -> new DatabaseRefused(
                        "SQ_POSTGRES names " + asked + ", but the programs initdb, pg_ctl and postgres do not run"
                                + " there. Name the directory that holds them, or the word bundled."))));
    }

    private static boolean mayBeBundled(DatabaseSettings settings) {
        return settings.postgres().map(DatabaseSettings.BUNDLED::equals).orElse(true);
    }

    private static boolean serves(PostgresPrograms programs, Optional<Integer> madeBy) {
        return madeBy.map(major -> major == programs.major())
                .orElse(programs.major() >= PostgresPrograms.OLDEST_MAJOR);
    }

    private static String refusal(Home home, List<PostgresPrograms> candidates, Optional<Integer> madeBy) {
        String here = candidates.isEmpty()
                ? "none was found here"
                : "here there is only " + candidates.stream().map(PostgresPrograms::version).distinct()
                        .collect(Collectors.joining(" and "));
        return madeBy
                .map(major -> "The database in " + home.cluster() + " was made by PostgreSQL " + major + ", and " + here
                        + ". Install PostgreSQL " + major + ", or name its programs with SQ_POSTGRES.")
                .orElseGet(() -> "Second Question needs PostgreSQL 15 or later, " + here + ", and none was brought along"
                        + " for this platform (" + BundledPostgres.platform() + "). Install PostgreSQL or name a server"
                        + " with SQ_DATABASE_URL.");
    }
}
