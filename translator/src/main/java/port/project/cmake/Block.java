package port.project.cmake;

import java.util.List;
import java.util.Objects;

/// Commands as they nest.
sealed interface Block {
    record Plain(Command command) implements Block {
        public Plain {
            Objects.requireNonNull(command, "command");
        }
    }

    /// `if` with its `elseif`s and `else`, whose condition is `TRUE`.
    record Conditional(List<Branch> branches) implements Block {
        public Conditional {
            branches = List.copyOf(branches);
        }
    }

    record Branch(List<Argument> condition, List<Block> body) {
        public Branch {
            condition = List.copyOf(condition);
            body = List.copyOf(body);
        }
    }

    record Loop(List<Argument> head, List<Block> body) implements Block {
        public Loop {
            head = List.copyOf(head);
            body = List.copyOf(body);
        }
    }

    /// @param isMacro whether it sees and changes the variables of its caller
    record Definition(List<Argument> head, boolean isMacro, List<Block> body) implements Block {
        public Definition {
            head = List.copyOf(head);
            body = List.copyOf(body);
        }
    }
}
