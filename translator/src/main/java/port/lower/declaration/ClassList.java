package port.lower.declaration;

import java.util.Objects;
import port.ir.GlobalId;
import port.ir.GlobalPlace;
import port.ir.StructType;
import port.source.Span;

/// A list of the classes that are `type` or derived from it, which the linker makes: a table, a name and how far what is looked for stands
/// behind what has the table, for each, and 0 at the end.
///
/// @param goal what is looked for
public record ClassList(StructType type, Goal goal) {
    /// What a `dynamic_cast` leads to.
    public enum Goal {
        /// The part of the object that has the type.
        PART("classes derived from "),
        /// The object of which that is a part.
        WHOLE("objects around ");

        private final String words;

        Goal(String words) {
            this.words = words;
        }
    }

    public ClassList {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(goal, "goal");
    }

    public GlobalId id() {
        return new GlobalId(goal.words + type.name());
    }

    public GlobalPlace place(Span span) {
        return new GlobalPlace(id(), ClassTable.TYPE, span);
    }

    /// How many bytes what is looked for stands behind the part of an object that has this table.
    public long offsetIn(ClassTable table) {
        return table.bases().get(goal == Goal.PART ? type : table.owner());
    }
}
