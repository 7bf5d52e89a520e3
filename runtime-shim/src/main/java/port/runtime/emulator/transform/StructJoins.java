package port.runtime.emulator.transform;

import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import port.runtime.emulator.transform.StructSplitter.Entry;
import port.runtime.emulator.transform.StructSplitter.Held;
import port.runtime.emulator.transform.StructSplitter.Kept;

/// Structs on the operand stack where ways through a body meet.
///
/// ```
/// c ? Half.of(a) : Half.of(b)    ->    c ? x = toHalf(a) : x = toHalf(b)
/// ```
///
/// Each place of the stack has locals of its own for that. What lies below the operands of a choice is the same on all ways, and stays
/// where it is.
final class StructJoins {
    /// The local that a struct which comes from one of several ways was read from.
    static final int MANY = -2;

    private final BiFunction<PlainStruct, Integer, Held> maker;
    private final Map<Place, Held> meetings = new HashMap<>();
    private final Set<Held> aliases = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Step.Target, List<Optional<Entry>>> arrivals = new HashMap<>();
    private final Set<Step.Target> reached = new HashSet<>();

    private record Place(int position, ClassDesc type) {}

    /// A copy that is to be made before control goes on.
    record Copy(Held from, Held to) {}

    /// @param maker gives a struct locals for its fields and says what local it was read from
    StructJoins(BiFunction<PlainStruct, Integer, Held> maker) {
        this.maker = maker;
    }

    /// Notes what lies on the stack when control goes on to a target.
    ///
    /// @param stack what lies there, bottom first, and perhaps operands of the jump
    /// @param frame the types of that
    /// @param changed locals whose structs are changed in place: copies would not be
    List<Copy> leave(Step.Target target, List<Entry> stack, Frame frame, Set<Integer> changed) throws Kept {
        List<Copy> copies = new ArrayList<>();
        List<Optional<Entry>> known = arrivals.computeIfAbsent(target, _ -> new ArrayList<>());
        boolean isFirst = reached.add(target);
        for (int i = 0; i < stack.size(); i++) {
            Entry entry = stack.get(i);
            if (entry instanceof Held held && frame.stack().get(i).kind() == Value.Kind.REFERENCE) {
                if (changed.contains(held.local())) {
                    throw new Kept();
                }
                Held meeting = meeting(i, held.struct());
                if (meeting != held) {
                    copies.add(new Copy(held, meeting));
                    if (held.local() >= 0 || aliases.contains(held)) {
                        aliases.add(meeting);
                    }
                }
            }
            if (isFirst) {
                known.add(Optional.of(entry));
            } else if (i < known.size() && known.get(i).filter(before -> before != entry).isPresent()) {
                if (entry == StructSplitter.OTHER || known.get(i).get() == StructSplitter.OTHER) {
                    throw new Kept(); // an object on one way, its fields on the other
                }
                known.set(i, Optional.empty());
            }
        }
        return copies;
    }

    /// What lies on the stack at a target, where all ways before it have been noted.
    List<Entry> entries(Step.Target target, Frame frame, StructFinder structs) throws Kept {
        List<Optional<Entry>> known = arrivals.getOrDefault(target, List.of());
        List<Entry> stack = new ArrayList<>();
        for (int i = 0; i < frame.stack().size(); i++) {
            if (i < known.size() && known.get(i).isPresent()) {
                stack.add(known.get(i).get());
                continue;
            }
            PlainStruct struct = structs.find(frame.stack().get(i)).orElseThrow(Kept::new);
            stack.add(meeting(i, struct));
        }
        return stack;
    }

    /// Finds the struct that a value is.
    interface StructFinder {
        Optional<PlainStruct> find(Value value);
    }

    /// Whether a struct may also be known by the name of a local.
    boolean isAlias(Held held) {
        return aliases.contains(held);
    }

    private Held meeting(int position, PlainStruct struct) {
        return meetings.computeIfAbsent(new Place(position, struct.type()), _ -> maker.apply(struct, MANY));
    }
}
