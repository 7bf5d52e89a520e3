package port.verify.invent;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;

/// What a kernel uses a value for.
final class Uses {
    static final Uses NONE = new Uses();

    /// What a value takes part in.
    enum Role {
        /// An address is computed from it.
        INDEX,
        /// It is compared with something that is no constant, such as the number of a thread.
        BOUND,
        /// It is compared with what stands in memory.
        THRESHOLD,
        /// Two values from the same memory bound a loop, as the offsets of rows do.
        OFFSETS,
        DIVISOR,
        SHIFT,
        /// A pointer that is compared with null.
        NULLABLE
    }

    private final Set<Role> roles = EnumSet.noneOf(Role.class);
    private final SequencedSet<Long> constants = new LinkedHashSet<>();
    private final SequencedSet<Long> masks = new LinkedHashSet<>();
    private final SequencedSet<String> openers = new LinkedHashSet<>();
    private long unit = 1;
    private final SequencedSet<Double> fractions = new LinkedHashSet<>();

    void add(Role role) {
        roles.add(role);
    }

    /// It is compared with a constant.
    void addConstant(long value) {
        constants.add(value);
    }

    /// It is asked for these bits.
    void addMask(long bits) {
        masks.add(bits);
    }

    /// This function of a header model takes it for an address.
    void addOpener(String function) {
        openers.add(function);
    }

    /// It is divided by this number.
    void addUnit(long value) {
        unit = Math.max(unit, value);
    }

    void addFraction(double value) {
        fractions.add(value);
    }

    void add(Uses others) {
        roles.addAll(others.roles);
        constants.addAll(others.constants);
        masks.addAll(others.masks);
        openers.addAll(others.openers);
        unit = Math.max(unit, others.unit);
        fractions.addAll(others.fractions);
    }

    boolean are(Role role) {
        return roles.contains(role);
    }

    /// The integers that it is compared with, in the order of the source.
    SequencedSet<Long> constants() {
        return Collections.unmodifiableSequencedSet(constants);
    }

    /// The constants whose bits it is asked for.
    SequencedSet<Long> masks() {
        return Collections.unmodifiableSequencedSet(masks);
    }

    /// The functions of header models that take this number for an address.
    SequencedSet<String> openers() {
        return Collections.unmodifiableSequencedSet(openers);
    }

    /// The largest constant that it is divided by, 1 if there is none.
    long unit() {
        return unit;
    }

    /// The floating-point numbers that it is compared with.
    SequencedSet<Double> fractions() {
        return Collections.unmodifiableSequencedSet(fractions);
    }

    /// Whether it chooses between ways of the kernel and is no size.
    boolean isSelector() {
        return !(constants.isEmpty() && masks.isEmpty()) && !are(Role.BOUND);
    }

    @Override
    public String toString() {
        return roles + (constants.isEmpty() ? "" : " " + constants) + (fractions.isEmpty() ? "" : " " + fractions);
    }
}
