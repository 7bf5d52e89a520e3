package port.reference.memory;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import port.diagnostic.Code;
import port.source.Span;

/// The running program did something that ends it. The stack trace holds the place in the source, see `Places`.
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private String thread = "";
    private transient Optional<Span> span = Optional.empty();
    private transient List<Note> notes = List.of();
    private transient List<Stack> stacks = List.of();

    /// A further place that belongs to the fault.
    public record Note(Span span, String text) {}

    /// Where another thread of the host is.
    public record Stack(String text, List<StackTraceElement> frames) {
        public Stack {
            frames = List.copyOf(frames);
        }
    }

    public Fault(Code code, String message) {
        super(Objects.requireNonNull(message, "message"));
        this.code = Objects.requireNonNull(code, "code");
    }

    public Code code() {
        return code;
    }

    /// The thread that did it, in words; empty on the host.
    public String thread() {
        return thread;
    }

    /// The place, where it is not that of the innermost frame of the stack trace.
    public Optional<Span> span() {
        return span;
    }

    public List<Note> notes() {
        return notes;
    }

    public Fault at(Span place) {
        span = Optional.of(place);
        return this;
    }

    public Fault with(Note note) {
        notes = List.of(note);
        return this;
    }

    /// Where the other threads of the host are that have to do with it.
    public List<Stack> stacks() {
        return stacks;
    }

    public Fault beside(List<Stack> others) {
        stacks = List.copyOf(others);
        return this;
    }

    /// Says which thread did it, unless that is known already.
    public Fault in(String who) {
        if (thread.isEmpty()) {
            thread = who;
        }
        return this;
    }
}
