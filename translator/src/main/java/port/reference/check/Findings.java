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
import port.reference.memory.Allocation;
import port.source.Span;

/// Collects what is found: each pair of places once, with an example, and the kernels in whose launches it was found.
public final class Findings {
    /// A lane that is not known.
    static final int SOMEBODY = -1;

    private static final int MOST = 100;

    private final Sites sites;
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
    record Party(int block, int lane, int site) {}

    private record RaceKey(Race race, RaceWeight weight, int first, int second) {}

    public Findings(Sites sites) {
        this.sites = sites;
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
        var key = new RaceKey(race, weight, first.site(), second.site());
        if (inThisLaunch.add(key) && (races.size() < MOST || races.containsKey(key))) {
            note(races.computeIfAbsent(key, _ -> describe(race, weight, found.describe(offset), first, second)));
        }
    }

    private void note(Diagnostic found) {
        if (firstFault.isEmpty() && found.isError() && found.code() != Code.UNINITIALISED) {
            firstFault = Optional.of(found);
        }
        byKernel.computeIfAbsent(geometry.kernel(), _ -> new LinkedHashSet<>()).add(found);
    }

    private Diagnostic describe(Race race, RaceWeight weight, String where, Party first, Party second) {
        String text =
                "%s on %s: %s %s there, which %s %s, and nothing orders the two"
                        .formatted(
                                title(weight),
                                where,
                                geometry.describe(second.block(), second.lane()),
                                race.now(),
                                name(first),
                                race.before());
        Span place = sites.span(second.site()).orElse(Span.NONE);
        Diagnostic diagnostic =
                weight == RaceWeight.FAULT
                        ? Diagnostic.error(Code.DATA_RACE, place, text)
                        : Diagnostic.warning(Code.DATA_RACE, place, text);
        String other = name(first) + " " + race.before() + " here";
        return sites.span(first.site()).map(span -> diagnostic.withNote(span, other)).orElse(diagnostic);
    }

    private String name(Party party) {
        return party.lane() == SOMEBODY ? "another thread" : geometry.describe(party.block(), party.lane());
    }

    private static String title(RaceWeight weight) {
        return switch (weight) {
            case NONE, FAULT -> "race";
            case SAME_VALUE -> "race without effect (the value stays the same)";
            case SIGNAL -> "race between a plain access and a signal";
        };
    }

    void undefined(Allocation found, long offset, int bytes, int block, int lane, int site) {
        if (inThisLaunch.add(site) && (undefined.size() < MOST || undefined.containsKey(site))) {
            note(
                    undefined.computeIfAbsent(
                            site,
                            _ ->
                                    Diagnostic.error(
                                            Code.UNINITIALISED,
                                            sites.span(site).orElse(Span.NONE),
                                            "%s reads %d bytes of %s that have no value yet"
                                                    .formatted(
                                                            geometry.describe(block, lane),
                                                            bytes,
                                                            found.describe(offset)))));
        }
    }

    /// Races and the like, in the order in which they were found.
    public List<Diagnostic> all() {
        var all = new ArrayList<>(others);
        all.addAll(races.values());
        return all;
    }

    /// Reads of memory without a value: whether they matter is another question.
    public List<Diagnostic> undefinedReads() {
        return List.copyOf(undefined.values());
    }

    /// What was found in the launches of each kernel, [#all] and [#undefinedReads] alike.
    public Map<String, Set<Diagnostic>> byKernel() {
        return byKernel;
    }

    /// The first fault, if there is one.
    public Optional<Diagnostic> firstFault() {
        return firstFault;
    }
}
