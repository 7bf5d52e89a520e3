package port.lower.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import port.diagnostic.Code;
import port.ir.Field;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.VoidType;
import port.lower.symbol.ArrayOf;
import port.lower.symbol.BaseClass;
import port.lower.symbol.ClassLayout;
import port.lower.symbol.ClassSymbol;
import port.lower.symbol.ClassType;
import port.lower.symbol.CxxType;
import port.lower.symbol.EnumType;
import port.lower.symbol.FieldSymbol;
import port.lower.symbol.FunctionOf;
import port.lower.symbol.FunctionSymbol;
import port.lower.symbol.Fundamental;
import port.lower.symbol.LoweringFailure;
import port.lower.symbol.MemberPointerTo;
import port.lower.symbol.ReferenceTo;
import port.lower.symbol.Scope;
import port.lower.symbol.VirtualBases;
import port.source.Span;
import port.syntax.Attribute;

/// Sizes, alignments and the places of fields, as the Itanium C++ ABI and CUDA have them on 64-bit machines.
public final class Layouts {
    /// The hidden field that holds the address of the table of virtual functions.
    public static final String TABLE_FIELD = "vtable$";

    private final Unit unit;

    Layouts(Unit unit) {
        this.unit = unit;
    }

    public long sizeOf(CxxType type, Span span) {
        return switch (type.unqualified()) {
            case Fundamental kind ->
                    switch (kind) {
                        case VOID -> 1;
                        case NULLPTR -> 8;
                        case LONG_DOUBLE -> 8;
                        default -> kind.scalar().bytes();
                    };
            case EnumType enumeration -> enumeration.underlying().scalar().bytes();
            case ArrayOf(var element, var count) -> {
                if (count < 0) {
                    throw LoweringFailure.of(Code.TYPE_MISMATCH, span, "the size of '" + type + "' is not known");
                }
                yield count * sizeOf(element, span);
            }
            case ReferenceTo(var referred, _) -> sizeOf(referred, span);
            case ClassType(var symbol) -> layoutOf(symbol, span).size();
            case MemberPointerTo(_, var member) -> member.unqualified() instanceof FunctionOf ? 16 : 8;
            case FunctionOf _ -> 1;
            default -> 8;
        };
    }

    public long alignmentOf(CxxType type, Span span) {
        return switch (type.unqualified()) {
            case ArrayOf(var element, _) -> alignmentOf(element, span);
            case ReferenceTo(var referred, _) -> alignmentOf(referred, span);
            case ClassType(var symbol) -> layoutOf(symbol, span).alignment();
            case MemberPointerTo _ -> 8;
            default -> sizeOf(type, span);
        };
    }

    ClassLayout layoutOf(ClassSymbol symbol, Span span) {
        if (!symbol.declareMembers()) {
            throw LoweringFailure.of(Code.UNKNOWN_TYPE, span, "'" + symbol + "' is declared, but not defined");
        }
        try {
            return symbol.layout();
        } catch (IllegalStateException _) {
            throw LoweringFailure.of(Code.UNKNOWN_TYPE, span, "'" + symbol + "' would contain itself");
        }
    }

    /// The state of one layout in the making.
    private static final class Draft {
        private final List<Field> fields = new ArrayList<>();
        private long end;
        private long alignment = 1;
        private long dataEnd;
        private boolean empty = true;
        private boolean plain = true;
        private long unitEnd;
        private long bitPosition;

        long offsetOf(String field) {
            return fields.stream()
                    .filter(candidate -> candidate.name().equals(field))
                    .findFirst()
                    .orElseThrow()
                    .offset();
        }
    }

    /// Lays the class out.
    public ClassLayout layOut(ClassSymbol symbol) {
        var draft = new Draft();
        boolean mayHaveVirtuals =
                unit.classes().mentionsVirtual(symbol)
                        || symbol.bases().stream().anyMatch(base -> base.symbol().layout().isPolymorphic());
        Optional<VirtualFunctions> functions =
                mayHaveVirtuals ? Optional.of(VirtualFunctions.of(symbol)) : Optional.empty();
        List<FunctionSymbol> virtuals = functions.map(VirtualFunctions::own).orElse(List.of());
        Optional<BaseClass> primary = symbol.primaryBase();
        if (!virtuals.isEmpty() && primary.isEmpty()) {
            draft.fields.add(Field.of(TABLE_FIELD, PointerType.to(PointerType.to(VoidType.VOID)), 0));
            draft.end = 8;
            draft.dataEnd = 8;
            draft.alignment = 8;
            draft.empty = false;
        }
        draft.plain =
                virtuals.isEmpty() && symbol.bases().isEmpty() && !unit.classes().hasWrittenSpecialMembers(symbol);
        primary.ifPresent(base -> addBase(draft, base, symbol));
        for (BaseClass base : symbol.bases()) {
            if (!base.isVirtual() && !Optional.of(base).equals(primary)) {
                addBase(draft, base, symbol);
            }
        }
        keepVirtualBases(draft, symbol);
        for (FieldSymbol field : symbol.fields()) {
            addField(draft, field, symbol);
        }
        long ownEnd = draft.dataEnd;
        List<ClassLayout.VirtualBase> virtualBases = addVirtualBases(draft, symbol);
        long alignment = Math.max(draft.alignment, written(symbol));
        long size = draft.empty && draft.end == 0 ? 1 : draft.end;
        size = roundUp(Math.max(size, 1), alignment);
        long dataSize = draft.plain ? size : ownEnd;
        List<ClassLayout.Part> parts =
                functions
                        .map(found -> found.parts(base -> draft.offsetOf(base.field()), virtualBases))
                        .orElse(List.of());
        return new ClassLayout(
                draft.fields, size, draft.empty ? 0 : dataSize, alignment, draft.empty, virtuals, parts, virtualBases);
    }

    private void addBase(Draft draft, BaseClass base, ClassSymbol derived) {
        ClassLayout layout = layoutOf(base.symbol(), derived.span());
        long offset = layout.isEmpty() ? 0 : roundUp(draft.dataEnd, layout.alignment());
        draft.fields.add(Field.of(base.field(), unit.storage().struct(base.symbol()), offset));
        draft.alignment = Math.max(draft.alignment, layout.alignment());
        if (!layout.isEmpty()) {
            draft.empty = false;
            draft.dataEnd = offset + layout.dataSize();
            draft.end = Math.max(draft.end, draft.dataEnd);
        }
        draft.plain = false;
    }

    /// Adds the hidden fields that tell where virtual bases are.
    private static void keepVirtualBases(Draft draft, ClassSymbol symbol) {
        for (int i = 0; i < VirtualBases.kept(symbol).size(); i++) {
            long offset = roundUp(draft.dataEnd, 8);
            draft.fields.add(Field.of(VirtualBases.field(i), ScalarType.INT64, offset));
            draft.empty = false;
            grow(draft, symbol, offset + 8, 8);
        }
    }

    /// Adds the virtual bases at the end; among the fields they are the first, since bases within the class know other places for them.
    private List<ClassLayout.VirtualBase> addVirtualBases(Draft draft, ClassSymbol derived) {
        List<ClassLayout.VirtualBase> found = new ArrayList<>();
        for (ClassSymbol base : VirtualBases.of(derived)) {
            ClassLayout layout = layoutOf(base, derived.span());
            long start = layout.isPolymorphic() ? draft.dataEnd + 8 : draft.dataEnd;
            long offset = roundUp(start, layout.alignment());
            String field = "base$virtual" + found.size();
            draft.fields.add(found.size(), Field.of(field, unit.storage().struct(base), offset));
            found.add(new ClassLayout.VirtualBase(base, field, offset));
            grow(draft, derived, offset + Math.max(1, layout.dataSize()), layout.alignment());
        }
        return found;
    }

    private void addField(Draft draft, FieldSymbol field, ClassSymbol owner) {
        CxxType type = field.type();
        draft.empty = false;
        if (type instanceof ReferenceTo) {
            place(draft, field, owner, 8, 8);
            return;
        }
        long size = type instanceof ArrayOf(_, var count) && count == ArrayOf.UNKNOWN ? 0 : sizeOf(type, field.span());
        long alignment =
                Math.max(alignmentOf(type, field.span()), alignment(unit.classes().attributes(field), field.scope()));
        alignment = Math.min(alignment, unit.classes().packing(owner));
        if (field.bitWidth() >= 0) {
            placeBits(draft, field, owner, size * 8, alignment);
            return;
        }
        if (!unit.classes().isPlainData(type)) {
            draft.plain = false;
        }
        place(draft, field, owner, size, alignment);
    }

    private void place(Draft draft, FieldSymbol field, ClassSymbol owner, long size, long alignment) {
        long offset = owner.isUnion() ? 0 : roundUp(draft.dataEnd, alignment);
        draft.fields.add(new Field(field.irName(), unit.storage().ir(field.type()), offset, 0, 0, field.span()));
        grow(draft, owner, offset + size, alignment);
        draft.bitPosition = draft.dataEnd * 8;
    }

    private static void grow(Draft draft, ClassSymbol owner, long end, long alignment) {
        draft.alignment = Math.max(draft.alignment, alignment);
        draft.end = Math.max(draft.end, end);
        draft.dataEnd = owner.isUnion() ? Math.max(draft.dataEnd, end) : end;
    }

    /// A bit-field goes into the storage unit of its type that the bits before it have begun, if it fits there.
    private void placeBits(Draft draft, FieldSymbol field, ClassSymbol owner, long unitBits, long alignment) {
        if (owner.isUnion()) {
            draft.bitPosition = 0;
        } else {
            draft.bitPosition = Math.max(draft.bitPosition, (draft.dataEnd - 1) * 8);
            if (draft.unitEnd != draft.dataEnd) {
                draft.bitPosition = draft.dataEnd * 8;
            }
        }
        long width = field.bitWidth();
        long begin = draft.bitPosition;
        if (width == 0) {
            draft.bitPosition = roundUp(begin, unitBits);
            draft.dataEnd = (draft.bitPosition + 7) / 8;
            draft.end = Math.max(draft.end, draft.dataEnd);
            draft.unitEnd = -1;
            return;
        }
        if (begin / unitBits != (begin + width - 1) / unitBits) {
            begin = roundUp(begin, unitBits);
        }
        long unitStart = begin / unitBits * unitBits;
        draft.bitPosition = begin + width;
        if (!field.name().isEmpty()) {
            draft.fields.add(
                    new Field(
                            field.irName(),
                            unit.storage().ir(field.type()),
                            unitStart / 8,
                            (int) (begin - unitStart),
                            (int) width,
                            field.span()));
        }
        long end = (draft.bitPosition + 7) / 8;
        grow(draft, owner, end, field.name().isEmpty() ? 1 : alignment);
        draft.unitEnd = draft.dataEnd;
    }

    private long written(ClassSymbol symbol) {
        return symbol.definition().map(syntax -> alignment(syntax.attributes(), symbol.members())).orElse(1L);
    }

    /// The greatest alignment asked for; 1 if none is.
    long alignment(List<Attribute> attributes, Scope scope) {
        long most = 1;
        for (Attribute attribute : attributes) {
            if (attribute.name().equals("alignas")) {
                long asked =
                        attribute.arguments().isEmpty()
                                ? 16
                                : unit.constants().integer(attribute.arguments().getFirst(), scope);
                most = Math.max(most, asked);
            }
        }
        return most;
    }

    static long roundUp(long value, long alignment) {
        return (value + alignment - 1) / alignment * alignment;
    }
}
