package port.emit;

import java.util.List;
import java.util.Optional;

/// Where a scalar, pointer or shim value stands, as Java gets at it.
sealed interface Slot {
    Term read();

    /// An expression that stores; a statement with a semicolon behind it.
    Term write(Term value);

    /// A local variable, a static field, or a public field of a shim value.
    record Variable(Term name) implements Slot {
        @Override
        public Term read() {
            return name;
        }

        @Override
        public Term write(Term value) {
            return Term.assignment(name.text(), "=", value);
        }
    }

    /// An element behind a pointer.
    record Cell(Term pointer, Optional<Term> index) implements Slot {
        @Override
        public Term read() {
            return pointer.call("get", index.stream().toList());
        }

        @Override
        public Term write(Term value) {
            return pointer.call("set", index.map(at -> List.of(at, value)).orElse(List.of(value)));
        }
    }

    /// A component of a shim value behind a pointer.
    record Component(Term pointer, Optional<Term> index, String field) implements Slot {
        @Override
        public Term read() {
            return pointer.call(field, index.stream().toList());
        }

        @Override
        public Term write(Term value) {
            return pointer.call(field, List.of(index.orElse(Term.primary("0")), value));
        }
    }

    /// A field of a generated struct.
    ///
    /// @param object the struct; empty for the fields of `this`
    record Property(Optional<Term> object, String accessor) implements Slot {
        @Override
        public Term read() {
            return call(List.of());
        }

        @Override
        public Term write(Term value) {
            return call(List.of(value));
        }

        private Term call(List<Term> arguments) {
            return object.map(term -> term.call(accessor, arguments))
                    .orElseGet(() -> Term.staticCall(accessor, arguments));
        }
    }
}
