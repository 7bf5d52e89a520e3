package port.reference.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.diagnostic.Severity;
import port.reference.memory.Allocation;
import port.source.Span;

/// Collects what is found: each pair of places once, with an example, and the kernels in whose launches it was found.
public final class Findings {
    /// A lane that is not known.
    static final int SOMEBODY = -1;

    private static final int WARP = 32;

    private static final int MOST = 100;

    /// How many places are named of which one is meant.
    private static final int MOST_CALLS = 3;

    private final Sites sites;
    private final Callers callers;
    private final Map<RaceKey, Diagnostic> races = new LinkedHashMap<>();
    private final Map<Integer, Diagnostic> undefined = new LinkedHashMap<>();
    private final List<Diagnostic> others = new ArrayList<>();
    private final Map<String, Set<Diagnostic>> byKernel = new LinkedHashMap<>();
    private final Set<Object> inThisLaunch = new HashSet<>();
    private Optional<Diagnostic> firstFault = Optional.empty();
    private Geometry geometry = new Geometry("", 1, 1, 1, 1);

    /// A thread and where it is.
    ///
    /// @param block the block's number
    /// @param calls where functions that lanes call together have been called, innermost last; empty where that is not known
    record Party(int block, int lane, int site, List<Span> calls) {}

    /// Two places that race. What one statement, such as `count++`, does to itself in other threads is one finding.
    private record RaceKey(RaceWeight weight, int first, int second, Optional<Race> race) {
        static RaceKey of(Race race, RaceWeight weight, int first, int second) {
            return new RaceKey(weight, first, second, first == second ? Optional.empty() : Optional.of(race));
        }

        /// Whether the same places race in a way that matters more.
        boolean isBelowAnyOf(Set<RaceKey> others) {
            return others.stream().anyMatch(other -> other.weight.compareTo(weight) > 0 && hasPlacesOf(other));
        }

        private boolean hasPlacesOf(RaceKey other) {
            return other.first == first && other.second == second || other.first == second && other.second == first;
        }
    }

    public Findings(Sites sites, Callers callers) {
        this.sites = sites;
        this.callers = callers;
    }

    public Sites sites() {
        return sites;
    }

    /// Says which launch runs now.
    public void setGeometry(Geometry launched) {
        geometry = launched;
        inThisLaunch.clear();
    }

    /// Adds something that was found elsewhere, once.
    public void add(Diagnostic found) {
        if (!others.contains(found)) {
            others.add(found);
        }
        note(found);
    }

    /// Adds a fault that ended the launch of a kernel, which is reported elsewhere.
    public void addEnd(String kernel, Diagnostic fault) {
        byKernel.computeIfAbsent(kernel, _ -> new LinkedHashSet<>()).add(fault);
    }

    /// Forgets everything.
    public void clear() {
        races.clear();
        undefined.clear();
        others.clear();
        byKernel.clear();
        inThisLaunch.clear();
        firstFault = Optional.empty();
    }

    void race(Race race, RaceWeight weight, Allocation found, long offset, int bytes, Party first, Party second) {
        var key = RaceKey.of(race, weight, first.site(), second.site());
        if (inThisLaunch.add(key) && !isSaidOfItsStep(key) && (races.size() < MOST || races.containsKey(key))) {
            note(
                    races.computeIfAbsent(key, _ -> describe(race, weight, found.describe(offset), first, second)),
                    weight != RaceWeight.TEST);
        }
    }

    /// Lanes that run in step race at every step of theirs with all steps before: once for each place is enough.
    private boolean isSaidOfItsStep(RaceKey key) {
        return key.weight() == RaceWeight.IN_STEP
                && races.keySet().stream()
                        .anyMatch(known ->
                                known.weight() == RaceWeight.IN_STEP
                                        && known.second() == key.second()
                                        && !known.equals(key));
    }

    private void note(Diagnostic found) {
        note(found, found.code() != Code.UNINITIALISED);
    }

    private void note(Diagnostic found, boolean isCertain) {
        if (firstFault.isEmpty() && found.isError() && isCertain) {
            firstFault = Optional.of(found);
        }
        byKernel.computeIfAbsent(geometry.kernel(), _ -> new LinkedHashSet<>()).add(found);
    }

    private Diagnostic describe(Race race, RaceWeight weight, String where, Party first, Party second) {
        String text =
                "%s on %s: %s %s there, which %s %s, and nothing orders the two"
                        .formatted(
                                weight.title(),
                                where,
                                geometry.describe(second.block(), second.lane()),
                                race.now(),
                                name(first),
                                race.before());
        boolean sameBlock = first.block() == second.block();
        boolean sameWarp = sameBlock && first.lane() >= 0 && first.lane() / WARP == second.lane() / WARP;
        Diagnostic diagnostic =
                at(
                        second,
                        new Diagnostic(
                                Code.DATA_RACE,
                                severity(weight),
                                text,
                                Span.NONE,
                                RaceAdvice.of(race, weight, sameBlock, sameWarp),
                                List.of()));
        return withEarlier(diagnostic, first.site(), name(first) + " " + race.before() + " here");
    }

    /// Adds where the access before was, as far as the author's text tells.
    private Diagnostic withEarlier(Diagnostic found, int site, String text) {
        Optional<Span> place = sites.span(site);
        if (place.isEmpty()) {
            return found;
        }
        List<Span> calls =
                place.get().file().isHeaderModel() ? callers.possible(place.get(), geometry.kernel()) : List.of();
        Diagnostic placed = found.withNote(calls.isEmpty() ? place.get() : calls.getFirst(), text);
        for (Span other : calls.stream().skip(1).limit(MOST_CALLS - 1).toList()) {
            placed = placed.withNote(other, "or here");
        }
        return placed;
    }

    /// The finding at a place that is being executed, or at the one that called the header model in which that lies.
    private Diagnostic at(Party party, Diagnostic found) {
        Optional<Span> place = sites.span(party.site());
        Diagnostic placed = place.map(found::at).orElse(found);
        return place.filter(span -> span.file().isHeaderModel())
                .map(_ -> callers.placed(placed, party.calls()))
                .orElse(placed);
    }

    private String name(Party party) {
        return party.lane() == SOMEBODY ? "another thread" : geometry.describe(party.block(), party.lane());
    }

    private static Severity severity(RaceWeight weight) {
        return switch (weight) {
            case NONE, SAME_VALUE -> Severity.NOTE;
            case STALE, SIGNAL, IN_STEP -> Severity.WARNING;
            case TEST, FAULT -> Severity.ERROR;
        };
    }

    void undefined(Allocation found, long offset, int bytes, Party reader) {
        int site = reader.site();
        if (inThisLaunch.add(site) && (undefined.size() < MOST || undefined.containsKey(site))) {
            note(
                    undefined.computeIfAbsent(
                            site,
                            _ ->
                                    at(
                                            reader,
                                            Diagnostic.error(
                                                    Code.UNINITIALISED,
                                                    Span.NONE,
                                                    "%s reads %d bytes at %s that have no value yet"
                                                            .formatted(
                                                                    geometry.describe(reader.block(), reader.lane()),
                                                                    bytes,
                                                                    found.describe(offset))))));
        }
    }

    /// Races and the like, in the order in which they were found.
    public List<Diagnostic> all() {
        var all = new ArrayList<>(others);
        races.forEach((key, race) -> {
            if (key.weight != RaceWeight.TEST && !key.isBelowAnyOf(races.keySet())) {
                all.add(race);
            }
        });
        return all;
    }

    /// Reads of memory without a value, and races in which a value that is only tested is set: whether they matter is another question.
    public List<Diagnostic> openFaults() {
        var open = new ArrayList<>(undefined.values());
        races.forEach((key, race) -> {
            if (key.weight == RaceWeight.TEST && !key.isBelowAnyOf(races.keySet())) {
                open.add(race);
            }
        });
        return open;
    }

    /// What was found in the launches of each kernel, [#all] and [#openFaults] alike.
    public Map<String, Set<Diagnostic>> byKernel() {
        return byKernel;
    }

    /// The first fault, if there is one.
    public Optional<Diagnostic> firstFault() {
        return firstFault;
    }
}
