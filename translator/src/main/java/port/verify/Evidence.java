package port.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import port.ir.Function;
import port.ir.Local;
import port.ir.Type;
import port.reference.replay.ReplayObserver;
import port.reference.replay.ReplayThread;
import port.reference.replay.Uncertainty;
import port.source.Span;
import port.verify.trace.Tracer;

/// What the replay of a launch says about the elements that differ, side by side with the trace of the port.
final class Evidence implements ReplayObserver {
    private static final int MOST_EVENTS = 3_000_000;

    /// An assignment of the original.
    ///
    /// @param function the one that has the variable
    record Assigned(Span span, Function function, Local local, long bits) {}

    private final NavigableMap<Long, BufferPair> pairs = new TreeMap<>();
    private final Policy policy;
    private final Tracer tracer;
    private final Map<Long, Writer> writers = new HashMap<>();
    private final Map<Long, AddedNumbers> additions = new HashMap<>();
    private final Map<Long, Integer> storeCounts = new HashMap<>();
    private final Set<Long> open = new HashSet<>();
    private final Set<ReplayThread> unstable = new HashSet<>();
    private final Map<ReplayThread, List<Assigned>> assignments = new HashMap<>();
    private Optional<Parting> parting = Optional.empty();
    private List<Assigned> beforeParting = List.of();
    private int room = MOST_EVENTS;
    private long comparedStores;

    /// @param policy which values count as the same
    Evidence(List<BufferPair> all, Policy policy, Tracer tracer) {
        this.policy = policy;
        all.forEach(pair -> pairs.put(pair.expected().address(), pair));
        this.tracer = tracer;
    }

    @Override
    public void stored(ReplayThread thread, Span span, Type type, long address, long bits, Uncertainty uncertainty) {
        Optional<BufferPair> pair = pair(address);
        if (pair.isEmpty()) {
            return;
        }
        if (pair.get().differs(address, Scalar.bytes(type))) {
            writers.put(address, new Writer(type, bits, uncertainty, thread, span));
        }
        if (parting.isEmpty() && !additions.containsKey(address)) {
            compareStore(pair.get(), thread, span, type, address, bits);
        }
    }

    @Override
    public void leftOpen(long address, long bytes) {
        for (long at = address; at < address + bytes; at++) {
            if (pair(at).isPresent() && pair(at).get().differs(at, 1)) {
                open.add(at);
            }
        }
    }

    private void compareStore(BufferPair pair, ReplayThread thread, Span span, Type type, long address, long bits) {
        List<Long> stores = tracer.stores(pair.inPort(address));
        if (stores.isEmpty()) {
            compareUntraced(pair, thread, span, type, address, bits);
            return;
        }
        comparedStores++;
        int count = storeCounts.merge(address, 1, Integer::sum) - 1;
        if (count < stores.size() && !areSame(type, bits, stores.get(count))) {
            part(pair, thread, span, type, address, bits, stores.get(count));
        }
    }

    /// Compares a store that the port did not make as a scalar, or not at all: with what stands there in the end.
    private void compareUntraced(BufferPair pair, ReplayThread thread, Span span, Type type, long address, long bits) {
        int bytes = Scalar.bytes(type);
        if (pair.differs(address, bytes)) {
            long offset = address - pair.expected().address();
            long actual = pair.bits(pair.actual(), offset, bytes);
            if (Scalar.isSame(type, bits, pair.bits(pair.expected(), offset, bytes)) && !areSame(type, bits, actual)) {
                part(pair, thread, span, type, address, bits, actual);
            }
        }
    }

    private void part(
            BufferPair pair, ReplayThread thread, Span span, Type type, long address, long bits, long actual) {
        long index = (address - pair.expected().address()) / Scalar.bytes(type);
        String place = "%s[%d]".formatted(pair.name(), index);
        parting = Optional.of(new Parting(thread, span, place, type, bits, actual));
        beforeParting = List.copyOf(assignments.getOrDefault(thread, List.of()));
    }

    @Override
    public void added(
            ReplayThread thread,
            Span span,
            Type type,
            long address,
            long before,
            long addend,
            Uncertainty uncertainty) {
        if (pair(address).isPresent()) {
            additions
                    .computeIfAbsent(address, _ -> new AddedNumbers(type, Scalar.real(type, before)))
                    .add(Scalar.real(type, addend), uncertainty.isNone());
        }
    }

    @Override
    public void assigned(ReplayThread thread, Span span, Function function, Local local, long bits) {
        // What a header model writes down in C++ the port leaves to the shim.
        if (room > 0 && !span.file().isHeaderModel()) {
            room--;
            assignments.computeIfAbsent(thread, _ -> new ArrayList<>()).add(new Assigned(span, function, local, bits));
        }
    }

    @Override
    public void decided(ReplayThread thread, Span span, boolean outcome, boolean stable) {
        if (!stable) {
            unstable.add(thread);
        }
    }

    @Override
    public void unstable(ReplayThread thread, Span span) {
        unstable.add(thread);
    }

    boolean areSame(Type type, long original, long ported) {
        return policy.areSame(type, original, ported);
    }

    private Optional<BufferPair> pair(long address) {
        return Optional.ofNullable(pairs.floorEntry(address))
                .map(Map.Entry::getValue)
                .filter(pair -> pair.contains(address));
    }

    /// The last writer of the scalar that `address` belongs to.
    Optional<Map.Entry<Long, Writer>> writer(long address) {
        for (long start = address; start > address - Long.BYTES; start--) {
            Writer writer = writers.get(start);
            if (writer != null && start + Scalar.bytes(writer.type()) > address) {
                return Optional.of(Map.entry(start, writer));
            }
        }
        return Optional.empty();
    }

    /// Whether a byte belongs to no member of the struct that was stored there.
    boolean isOpen(long address) {
        return open.contains(address);
    }

    Optional<AddedNumbers> additions(long address) {
        return Optional.ofNullable(additions.get(address));
    }

    boolean isUnstable(ReplayThread thread) {
        return unstable.contains(thread);
    }

    /// What the thread of the parting had assigned until then.
    List<Assigned> assignmentsBeforeParting() {
        return beforeParting;
    }

    /// How many stores the port is known to have made, too.
    long comparedStores() {
        return comparedStores;
    }

    /// The first store whose value differs from the one that the port stores there.
    Optional<Parting> parting() {
        return parting;
    }
}
