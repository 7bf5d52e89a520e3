package port.runtime.emulator.transform;

import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A value of a group of lanes: set once, within one block of code, or a local of the kernel that is set again and again.
final class LaneVariable {
    private final TypeKind kind;
    private final ClassDesc type;
    private final boolean local;
    private final Map<String, LaneVariable> fields = new LinkedHashMap<>();
    private final List<LaneOp> definitions = new ArrayList<>();
    private LaneShape shape = LaneShape.UNKNOWN;

    LaneVariable(TypeKind kind, ClassDesc type, boolean local) {
        this.kind = kind.asLoadable();
        this.type = type;
        this.local = local;
    }

    TypeKind kind() {
        return kind;
    }

    /// The class, for references.
    ClassDesc type() {
        return type;
    }

    /// The values of a struct's fields, for a struct that exists in them alone.
    Map<String, LaneVariable> fields() {
        return fields;
    }

    /// Whether it outlives the block of code that sets it.
    boolean isLocal() {
        return local;
    }

    LaneShape shape() {
        return shape;
    }

    boolean isUniform() {
        return shape == LaneShape.UNIFORM;
    }

    boolean isVarying() {
        return shape == LaneShape.VARYING;
    }

    /// Adds a shape that it may have; returns whether that changed anything.
    boolean widen(LaneShape also) {
        LaneShape wider = shape.join(also);
        boolean changed = wider != shape;
        shape = wider;
        return changed;
    }

    void addDefinition(LaneOp op) {
        definitions.add(op);
    }

    /// What sets it.
    List<LaneOp> definitions() {
        return definitions;
    }

    /// The one operation that sets it.
    Optional<LaneOp> definition() {
        return !local && definitions.size() == 1 ? Optional.of(definitions.getFirst()) : Optional.empty();
    }
}
