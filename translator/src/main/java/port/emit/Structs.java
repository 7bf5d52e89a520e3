package port.emit;

import java.util.List;
import java.util.stream.Collectors;
import port.ir.ArrayType;
import port.ir.Comment;
import port.ir.Field;
import port.ir.StructDefinition;

/// The class of a struct: a view of its bytes in memory.
final class Structs {
    private final ProgramContext program;
    private final JavaTypes types;
    private final Imports imports;

    Structs(ProgramContext program, JavaTypes types) {
        this.program = program;
        this.types = types;
        this.imports = types.imports();
    }

    /// Everything of the class but the methods of the author.
    void write(StructDefinition struct, List<Comment> documentation, JavaWriter out, Runnable methods) {
        String name = types.struct(struct.type());
        int width = out.room() - 4;
        CommentText.wrapped(documentation, width).forEach(line -> out.line("/// " + line));
        if (!documentation.isEmpty()) {
            out.line("///");
        }
        out.line("/// " + Sources.cite(struct.span()));
        out.link(struct.span());
        out.open("final class " + name + " extends " + imports.shim("Struct"));
        out.line("/// Size in bytes.");
        out.line("static final int SIZE = " + struct.size() + ";");
        constructors(name, out);
        if (program.isAggregated(struct.type())) {
            factory(struct, name, out);
        }
        arrays(name, out);
        if (program.isListed(struct.type())) {
            arrayOf(name, out);
        }
        var fields = new StructFields(program, types);
        var comments = new FieldComments(struct, program.program());
        struct.fields()
                .forEach(field -> fields.write(struct, field, CommentText.wrapped(comments.of(field), width), out));
        copying(struct, name, out);
        methods.run();
        pointer(struct, name, out);
        out.close();
    }

    private void constructors(String name, JavaWriter out) {
        out.blank();
        out.open(name + "()");
        out.line("super(SIZE);");
        out.close();
        out.blank();
        out.open(name + "(" + imports.shim("Memory") + " memory, long byteOffset)");
        out.line("super(memory, byteOffset);");
        out.close();
    }

    /// The fields that a list in braces sets: of a union, the first.
    static List<Field> listed(StructDefinition struct) {
        boolean isUnion = struct.kind() == StructDefinition.Kind.UNION && !struct.fields().isEmpty();
        return isUnion ? List.of(struct.fields().getFirst()) : struct.fields();
    }

    /// `static Pair of(int a, int b)`, for braces full of values.
    private void factory(StructDefinition struct, String name, JavaWriter out) {
        String parameters =
                listed(struct).stream()
                        .map(field -> types.of(field.type()) + " " + program.names().accessor(field))
                        .collect(Collectors.joining(", "));
        out.blank();
        out.open("static " + name + " of(" + parameters + ")");
        out.line(name + " made = new " + name + "();");
        for (Field field : listed(struct)) {
            String accessor = program.names().accessor(field);
            if (field.type() instanceof ArrayType array) {
                copyArray(array, accessor, out);
            } else {
                out.line("made." + accessor + "(" + accessor + ");");
            }
        }
        out.line("return made;");
        out.close();
    }

    private void copyArray(ArrayType array, String accessor, JavaWriter out) {
        long count = JavaTypes.flatCount(array);
        out.open("for (int i = 0; i < " + count + "; i++)");
        if (types.isView(JavaTypes.innermost(array))) {
            out.line("made." + accessor + "().at(i).assign(" + accessor + ".at(i));");
        } else {
            out.line("made." + accessor + "().set(i, " + accessor + ".get(i));");
        }
        out.close();
    }

    private void arrays(String name, JavaWriter out) {
        out.blank();
        out.line("/// New memory for `length` structs, zero at first.");
        out.open("static Ptr array(int length)");
        out.line("return " + imports.shim("BytePtr") + ".local(length * SIZE).as(Ptr.TYPE);");
        out.close();
    }

    private static void arrayOf(String name, JavaWriter out) {
        out.blank();
        out.open("static Ptr arrayOf(" + name + "... elements)");
        out.line("Ptr array = array(elements.length);");
        out.open("for (int i = 0; i < elements.length; i++)");
        out.line("array.at(i).assign(elements[i]);");
        out.close();
        out.line("return array;");
        out.close();
    }

    /// What is empty has nothing to copy: another part of an object may stand in its place.
    private static void copying(StructDefinition struct, String name, JavaWriter out) {
        out.blank();
        out.open(name + " assign(" + name + " other)");
        if (!struct.fields().isEmpty()) {
            out.line("copyFrom(other, SIZE);");
        }
        out.line("return this;");
        out.close();
        out.blank();
        out.open(name + " copy()");
        out.line("return new " + name + "().assign(this);");
        out.close();
        out.blank();
        out.open("Ptr ptr()");
        out.line("return new Ptr(memory(), byteOffset());");
        out.close();
    }

    private void pointer(StructDefinition struct, String name, JavaWriter out) {
        out.blank();
        out.line("/// A pointer to `" + struct.sourceName() + "`.");
        out.open("static final class Ptr extends " + imports.shim("StructPtr") + "<" + name + ">");
        out.line(
                "static final "
                        + imports.shim("PointerType")
                        + "<Ptr> TYPE = PointerType.of("
                        + Literals.quote(struct.sourceName() + "*")
                        + ", "
                        + imports.shim("Kind")
                        + ".BYTE, SIZE, Ptr::new);");
        out.line("static final Ptr NULL = " + imports.shim("VoidPtr") + ".NULL.as(TYPE);");
        out.blank();
        out.open("Ptr(Memory memory, long byteOffset)");
        out.line("super(memory, byteOffset);");
        out.close();
        method(
                out,
                "public " + name + " at(long index)",
                "return new " + name + "(memory(), byteOffset() + index * SIZE);");
        method(out, "public Ptr plus(long elements)", "return new Ptr(memory(), byteOffset() + elements * SIZE);");
        out.blank();
        out.open("Ptr minus(long elements)");
        out.line("return plus(-elements);");
        out.close();
        method(out, "public PointerType<Ptr> type()", "return TYPE;");
        out.close();
    }

    private static void method(JavaWriter out, String head, String body) {
        out.blank();
        out.line("@Override");
        out.open(head);
        out.line(body);
        out.close();
    }
}
