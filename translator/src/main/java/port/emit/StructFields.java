package port.emit;

import java.util.List;
import port.ir.ArrayType;
import port.ir.Field;
import port.ir.FunctionType;
import port.ir.PointerType;
import port.ir.ScalarType;
import port.ir.StructDefinition;
import port.ir.StructType;
import port.ir.Type;
import port.ir.VoidType;

/// The accessors of a struct's fields.
final class StructFields {
    private final ProgramContext program;
    private final JavaTypes types;

    StructFields(ProgramContext program, JavaTypes types) {
        this.program = program;
        this.types = types;
    }

    /// @param documentation the lines of what the author says about the field
    void write(StructDefinition struct, Field field, List<String> documentation, JavaWriter out) {
        out.blank();
        documentation.forEach(line -> out.line(line.isEmpty() ? "///" : "/// " + line));
        String name = program.names().accessor(field);
        String type = types.of(field.type());
        long at = field.offset();
        boolean addressed = program.isAddressTaken(struct.type(), field.name());
        switch (field.type()) {
            case ScalarType scalar when field.isBitField() -> bits(field, scalar, name, out);
            case ScalarType scalar -> {
                String word = ScalarNames.word(scalar);
                method(out, type + " " + name + "()", "return get" + word + "(" + at + ");");
                method(out, "void " + name + "(" + type + " value)", "set" + word + "(" + at + ", value);");
                pointer(addressed, field.type(), name, at, out);
            }
            case PointerType pointer -> pointerField(pointer, name, at, out);
            case ArrayType array ->
                    method(out, type + " " + name + "()", "return " + made(array, at, memory(struct, field)) + ";");
            case StructType nested when types.isView(nested) -> {
                method(out, type + " " + name + "()", "return new " + type + "(memory(), offsetOf(" + at + "));");
                method(out, "void " + name + "(" + type + " value)", name + "().assign(value);");
            }
            case StructType value -> {
                String made = made(value, at, memory(struct, field));
                method(out, types.pointerTo(value) + " " + name + "Ptr()", "return " + made + ";");
                method(out, type + " " + name + "()", "return " + name + "Ptr().get();");
                method(out, "void " + name + "(" + type + " value)", name + "Ptr().set(value);");
            }
            case VoidType _, FunctionType _ -> throw new IllegalArgumentException("no field can be " + field.type());
        }
        if (field.type() instanceof PointerType) {
            pointer(addressed, field.type(), name, at, out);
        }
    }

    private void pointerField(PointerType pointer, String name, long at, JavaWriter out) {
        String type = types.of(pointer);
        boolean view = pointer.reference() && types.isView(pointer.pointee());
        String descriptor = types.descriptor(pointer.pointee()).text();
        method(
                out,
                type + " " + name + "()",
                "return getPointer(" + at + ", " + descriptor + ")" + (view ? ".get();" : ";"));
        method(
                out,
                "void " + name + "(" + type + " value)",
                "setPointer(" + at + ", value" + (view ? ".ptr());" : ");"));
    }

    private void pointer(boolean wanted, Type pointee, String name, long at, JavaWriter out) {
        if (wanted) {
            method(
                    out,
                    types.pointerTo(pointee) + " " + name + "Ptr()",
                    "return " + made(pointee, at, "memory()") + ";");
        }
    }

    /// A pointer to what stands `at` bytes behind the start.
    private String made(Type pointee, long at, String memory) {
        return types.descriptor(pointee).text() + ".at(" + memory + ", offsetOf(" + at + "))";
    }

    /// A part of a packed struct may lie where its type would not.
    private String memory(StructDefinition struct, Field field) {
        long alignment = Long.lowestOneBit(struct.alignment() | field.offset());
        return alignment < types.table().alignmentOf(field.type()) ? "packedMemory()" : "memory()";
    }

    /// C++ reads a bit-field sign-extended if its type is signed.
    private static void bits(Field field, ScalarType scalar, String name, JavaWriter out) {
        String type = ScalarNames.primitive(scalar);
        String word = ScalarNames.word(scalar);
        boolean bool = scalar == ScalarType.BOOL;
        String unit = bool ? "getByte(" + field.offset() + ")" : "get" + word + "(" + field.offset() + ")";
        boolean wide = scalar.bytes() == 8;
        int width = wide ? 64 : 32;
        int left = width - field.bitOffset() - field.bitWidth();
        int right = width - field.bitWidth();
        String shift = scalar.isSigned() ? " >> " : " >>> ";
        String value = "(" + unit + " << " + left + ")" + shift + right;
        boolean narrow = scalar.bytes() < 4;
        String read = bool ? "(" + value + ") != 0" : narrow ? "(" + type + ") (" + value + ")" : value;
        method(out, type + " " + name + "()", "return " + read + ";");
        String suffix = wide ? "L" : "";
        long ones = field.bitWidth() == 64 ? -1L : (1L << field.bitWidth()) - 1;
        String mask = (wide ? "0x" + Long.toHexString(ones) : "0x" + Integer.toHexString((int) ones)) + suffix;
        String bits = bool ? "(value ? 1 : 0)" : "(value & " + mask + ")";
        String merged =
                "("
                        + unit
                        + " & ~("
                        + mask
                        + " << "
                        + field.bitOffset()
                        + ")) | ("
                        + bits
                        + " << "
                        + field.bitOffset()
                        + ")";
        String cast = bool ? "(byte) (" + merged + ")" : narrow ? "(" + type + ") (" + merged + ")" : merged;
        String set = bool ? "setByte" : "set" + word;
        method(out, "void " + name + "(" + type + " value)", set + "(" + field.offset() + ", " + cast + ");");
    }

    private static void method(JavaWriter out, String head, String body) {
        out.blank();
        out.open(head);
        out.line(body);
        out.close();
    }
}
