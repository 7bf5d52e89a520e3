package port.reference.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import port.diagnostic.Code;
import port.diagnostic.Diagnostic;
import port.reference.memory.Allocation;
import port.source.Span;

/// Collects what is found: each pair of places once, with an example.
public final class Findings {
    /// A lane that is not known.
    static final int SOMEBODY = -1;

    private static final int MOST = 100;

    private final Sites sites;
    private final Map<RaceKey, Diagnostic> races = new LinkedHashMap<>();
    private final Map<Integer, Diagnostic> undefined = new LinkedHashMap<>();
    private final List<Diagnostic> others = new ArrayList<>();
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
    }

    /// Adds something that was found elsewhere, once.
    public void add(Diagnostic found) {
        if (!others.contains(found)) {
            others.add(found);
        }
    }

    /// Forgets everything.
    public void clear() {
        races.clear();
        undefined.clear();
        others.clear();
    }

    void race(Race race, RaceWeight weight, Allocation found, long offset, int bytes, Party first, Party second) {
        if (races.size() < MOST) {
            races.computeIfAbsent(
                    new RaceKey(race, weight, first.site(), second.site()),
                    _ -> describe(race, weight, found.describe(offset), first, second));
        }
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
        if (undefined.size() < MOST) {
            undefined.computeIfAbsent(
                    site,
                    _ ->
                            Diagnostic.error(
                                    Code.UNINITIALISED,
                                    sites.span(site).orElse(Span.NONE),
                                    "%s reads %d bytes of %s that have no value yet"
                                            .formatted(geometry.describe(block, lane), bytes, found.describe(offset))));
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

    /// The first fault, if there is one.
    public Optional<Diagnostic> firstFault() {
        return all().stream().filter(Diagnostic::isError).findFirst();
    }
}
