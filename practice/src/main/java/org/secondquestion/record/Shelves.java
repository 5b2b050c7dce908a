package org.secondquestion.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The entries that count for one child, by kind and by family, each in the order in which things happened. */
record Shelves(Child child, List<Entry<?>> all, Map<Class<?>, List<Entry<?>>> byKind) {

    private static final Comparator<Entry<?>> BY_HAPPENING = Comparator.<Entry<?>, LocalDate>comparing(Entry::day)
            .thenComparing(Entry::recorded)
            .thenComparingLong(Entry::seq);
    private static final ClassValue<List<Class<?>>> SHELVES = new ClassValue<>() {
        @Override
        protected List<Class<?>> computeValue(Class<?> kind) {
            var shelves = new ArrayList<Class<?>>();
            collect(kind, shelves);
            return List.copyOf(shelves);
        }

        private void collect(Class<?> type, List<Class<?>> shelves) {
            if (type == Fact.class || type == Record.class || type == Object.class || shelves.contains(type))
                return;
            shelves.add(type);
            for (var family : type.getInterfaces())
                collect(family, shelves);
        }
    };

    static Shelves of(Child child, List<Entry<?>> known) {
        var all = new ArrayList<Entry<?>>(known.size());
        for (var entry : known)
            if (entry.roleOf(child.id()).filter(About.Role::concerns).isPresent())
                all.add(entry);
        all.sort(BY_HAPPENING);
        var byKind = new IdentityHashMap<Class<?>, List<Entry<?>>>();
        for (var entry : all)
            for (var shelf : SHELVES.get(entry.fact().getClass()))
                byKind.computeIfAbsent(shelf, s -> new ArrayList<>()).add(entry);
        return new Shelves(child, all, byKind);
    }

    List<Entry<?>> of(Class<?> kind) {
        return kind == Fact.class ? all : byKind.getOrDefault(kind, List.of());
    }
}
