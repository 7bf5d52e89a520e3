package port.reference.launch;

import java.util.Map;
import java.util.Objects;
import port.ir.FunctionId;

/// What a kernel is given for one parameter when it is launched without a program.
public sealed interface Argument {
    /// A number, as 64 bits.
    record Scalar(long bits) implements Argument {}

    /// Device memory of its own; its address is passed.
    ///
    /// @param content what it holds at first
    /// @param parts arguments whose values are put at these offsets: pointers in memory
    record Buffer(byte[] content, Map<Integer, Argument> parts) implements Argument {
        public Buffer {
            content = content.clone();
            parts = Map.copyOf(parts);
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /// A struct, by value.
    ///
    /// @param parts arguments whose values are put at these offsets
    record Struct(byte[] content, Map<Integer, Argument> parts) implements Argument {
        public Struct {
            content = content.clone();
            parts = Map.copyOf(parts);
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /// The address of a function of the program.
    record Code(FunctionId function) implements Argument {
        public Code {
            Objects.requireNonNull(function, "function");
        }
    }
}
