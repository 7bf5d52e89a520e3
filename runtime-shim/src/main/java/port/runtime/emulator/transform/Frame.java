package port.runtime.emulator.transform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The locals and the operand stack at one place of a method.
final class Frame {
    private final Value[] locals;
    private final ArrayList<Value> stack;

    Frame(int slots) {
        this.locals = new Value[slots];
        Arrays.fill(locals, Value.UNUSABLE);
        this.stack = new ArrayList<>();
    }

    private Frame(Frame other) {
        this.locals = other.locals.clone();
        this.stack = new ArrayList<>(other.stack);
    }

    Frame copy() {
        return new Frame(this);
    }

    Value local(int slot) {
        return locals[slot];
    }

    void store(int slot, Value value) {
        if (slot > 0 && locals[slot - 1].isWide()) {
            locals[slot - 1] = Value.UNUSABLE;
        }
        locals[slot] = value;
        if (value.isWide()) {
            locals[slot + 1] = Value.UNUSABLE;
        }
    }

    /// The stack, bottom first.
    List<Value> stack() {
        return stack;
    }

    void push(Value value) {
        stack.add(value);
    }

    Value pop() {
        return stack.removeLast();
    }

    /// Drops `count` values and says whether threads may differ in any of them.
    boolean popVarying(int count) {
        boolean varying = false;
        for (int i = 0; i < count; i++) {
            varying |= pop().varying();
        }
        return varying;
    }

    /// Replaces every copy of a value, after its constructor has run.
    void replace(Value before, Value after) {
        stack.replaceAll(value -> value.equals(before) ? after : value);
        for (int i = 0; i < locals.length; i++) {
            if (locals[i].equals(before)) {
                locals[i] = after;
            }
        }
    }

    /// Adds what is known on another way to the same place; returns whether that changed anything.
    boolean merge(Frame other, ClassLibrary library) {
        boolean changed = false;
        for (int i = 0; i < locals.length; i++) {
            Value merged = locals[i].merge(other.locals[i], library);
            changed |= !merged.equals(locals[i]);
            locals[i] = merged;
        }
        for (int i = 0; i < stack.size(); i++) {
            Value merged = stack.get(i).merge(other.stack.get(i), library);
            changed |= !merged.equals(stack.get(i));
            stack.set(i, merged);
        }
        return changed;
    }
}
