package port.runtime.emulator.transform;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// Writes calls of the JDK's vector classes, for groups of so many lanes.
///
/// Masks are always those of `int` lanes.
record LaneVectors(int lanes) {
    static final String MODULE = "jdk.incubator.vector";
    static final ClassDesc MASK = type("VectorMask");
    private static final ClassDesc VECTOR = type("Vector");
    static final ClassDesc SPECIES = type("VectorSpecies");
    private static final ClassDesc OPERATORS = type("VectorOperators");
    private static final ClassDesc UNARY = type("VectorOperators$Unary");
    private static final ClassDesc BINARY = type("VectorOperators$Binary");
    private static final ClassDesc ASSOCIATIVE = type("VectorOperators$Associative");
    private static final ClassDesc COMPARISON = type("VectorOperators$Comparison");
    private static final ClassDesc TEST = type("VectorOperators$Test");
    private static final ClassDesc CONVERSION = type("VectorOperators$Conversion");

    private static ClassDesc type(String name) {
        return ClassDesc.of(MODULE + "." + name);
    }

    /// The vector class for values of a kind.
    static ClassDesc vector(TypeKind kind) {
        return switch (kind) {
            case FLOAT -> type("FloatVector");
            case DOUBLE -> type("DoubleVector");
            case LONG -> type("LongVector");
            case INT, BOOLEAN, BYTE, CHAR, SHORT -> type("IntVector");
            case REFERENCE, VOID -> throw new IllegalArgumentException(kind.name());
        };
    }

    static ClassDesc array(TypeKind kind) {
        return kind.upperBound().arrayType();
    }

    /// Pushes the species of vectors of a kind.
    void species(TypeKind kind, CodeBuilder code) {
        int bits = lanes * (kind.slotSize() == 2 ? 64 : 32);
        code.getstatic(vector(kind), "SPECIES_" + bits, SPECIES);
    }

    /// Pushes the species of vectors of a kind and a size.
    void species(TypeKind kind, int bits, CodeBuilder code) {
        code.getstatic(vector(kind), "SPECIES_" + bits, SPECIES);
    }

    /// Pops a species and a scalar, pushes a vector of it.
    void broadcastPushed(TypeKind kind, CodeBuilder code) {
        code.invokestatic(vector(kind), "broadcast", MethodTypeDesc.of(vector(kind), SPECIES, kind.upperBound()));
    }

    /// Pops a scalar, pushes a vector of it.
    void broadcast(TypeKind kind, int scalar, CodeBuilder code) {
        species(kind, code);
        code.loadLocal(kind, scalar);
        code.invokestatic(vector(kind), "broadcast", MethodTypeDesc.of(vector(kind), SPECIES, kind.upperBound()));
    }

    /// Pushes a vector of zeros.
    void zero(TypeKind kind, CodeBuilder code) {
        species(kind, code);
        code.invokestatic(vector(kind), "zero", MethodTypeDesc.of(vector(kind), SPECIES));
    }

    /// Pushes a scalar's vector plus 0, 1, 2 …
    void consecutive(TypeKind kind, int scalar, CodeBuilder code) {
        broadcast(kind, scalar, code);
        code.iconst_1().invokevirtual(vector(kind), "addIndex", MethodTypeDesc.of(vector(kind), ConstantDescs.CD_int));
    }

    /// Pushes a mask of all lanes or of none.
    void mask(boolean all, CodeBuilder code) {
        species(TypeKind.INT, code);
        code.loadConstant(all ? 1 : 0);
        code.invokeinterface(SPECIES, "maskAll", MethodTypeDesc.of(MASK, ConstantDescs.CD_boolean));
    }

    /// Pushes what one lane of a vector holds, for all lanes; which one stands in a local.
    void ofLane(TypeKind kind, int vector, int lane, CodeBuilder code) {
        TypeKind index = indexKind(kind);
        species(index, code);
        code.iload(lane);
        if (index == TypeKind.LONG) {
            code.i2l();
        }
        broadcastPushed(index, code);
        select(kind, vector, code);
    }

    /// Pushes a vector turned round, so that the lane in a local comes first.
    void fromLane(TypeKind kind, int vector, int lane, CodeBuilder code) {
        lanesFrom(indexKind(kind), lane, code);
        select(kind, vector, code);
    }

    /// Pushes the numbers of lanes from the one in a local on, as a vector of integers of a kind.
    void lanesFrom(TypeKind index, int lane, CodeBuilder code) {
        species(index, code);
        code.iload(lane);
        if (index == TypeKind.LONG) {
            code.i2l();
        }
        broadcastPushed(index, code);
        code.iconst_1()
                .invokevirtual(vector(index), "addIndex", MethodTypeDesc.of(vector(index), ConstantDescs.CD_int));
    }

    /// The kind of integers that name lanes of vectors of a kind.
    static TypeKind indexKind(TypeKind kind) {
        return kind.slotSize() == 2 ? TypeKind.LONG : TypeKind.INT;
    }

    /// Pops the numbers of lanes, as a vector of integers of the same size, pushes what the vector in a local holds there.
    void select(TypeKind kind, int vector, CodeBuilder code) {
        TypeKind index = indexKind(kind);
        code.aload(vector);
        toBits(kind, code);
        code.invokevirtual(vector(index), "selectFrom", MethodTypeDesc.of(vector(index), VECTOR));
        fromBits(kind, code);
    }

    /// Array and index lie on the stack.
    void load(TypeKind kind, int array, int index, CodeBuilder code) {
        species(kind, code);
        code.aload(array).iload(index);
        code.invokestatic(
                vector(kind), "fromArray", MethodTypeDesc.of(vector(kind), SPECIES, array(kind), ConstantDescs.CD_int));
    }

    private static ClassDesc narrow(TypeKind element) {
        return type(element == TypeKind.BYTE ? "ByteVector" : "ShortVector");
    }

    private void narrowSpecies(TypeKind element, CodeBuilder code) {
        int bits = lanes * (element == TypeKind.BYTE ? Byte.SIZE : Short.SIZE);
        code.getstatic(narrow(element), "SPECIES_" + bits, SPECIES);
    }

    /// Pushes elements of 8 or 16 bits as a vector of `int`.
    void loadNarrow(TypeKind element, int array, int index, CodeBuilder code) {
        narrowSpecies(element, code);
        code.aload(array).iload(index);
        code.invokestatic(
                narrow(element),
                "fromArray",
                MethodTypeDesc.of(narrow(element), SPECIES, array(element), ConstantDescs.CD_int));
        convert(element == TypeKind.BYTE ? "B2I" : "S2I", TypeKind.INT, code);
    }

    /// Pops a vector of `int`, stores the low 8 or 16 bits of each.
    void storeNarrow(TypeKind element, int array, int index, CodeBuilder code) {
        code.getstatic(OPERATORS, element == TypeKind.BYTE ? "I2B" : "I2S", CONVERSION);
        narrowSpecies(element, code);
        code.iconst_0();
        code.invokevirtual(
                VECTOR, "convertShape", MethodTypeDesc.of(VECTOR, CONVERSION, SPECIES, ConstantDescs.CD_int));
        code.checkcast(narrow(element)).aload(array).iload(index);
        code.invokevirtual(
                narrow(element),
                "intoArray",
                MethodTypeDesc.of(ConstantDescs.CD_void, array(element), ConstantDescs.CD_int));
    }

    /// Pops a species, an array and an index, pushes the elements from there on.
    void loadPushed(TypeKind kind, CodeBuilder code) {
        code.invokestatic(
                vector(kind), "fromArray", MethodTypeDesc.of(vector(kind), SPECIES, array(kind), ConstantDescs.CD_int));
    }

    /// Pops a vector of `int`, pushes what two vectors, one behind the other, hold there.
    void choose(TypeKind kind, Runnable first, Runnable second, CodeBuilder code) {
        TypeKind index = indexKind(kind);
        if (index == TypeKind.LONG) {
            convert("I2L", TypeKind.LONG, code);
        }
        first.run();
        toBits(kind, code);
        second.run();
        toBits(kind, code);
        code.invokevirtual(vector(index), "selectFrom", MethodTypeDesc.of(vector(index), VECTOR, VECTOR));
        fromBits(kind, code);
    }

    /// Pops an array, pushes the vector of its first elements.
    void loadFirst(TypeKind kind, int array, CodeBuilder code) {
        species(kind, code);
        code.aload(array).iconst_0();
        code.invokestatic(
                vector(kind), "fromArray", MethodTypeDesc.of(vector(kind), SPECIES, array(kind), ConstantDescs.CD_int));
    }

    /// Pops a vector, an array and an index.
    void store(TypeKind kind, CodeBuilder code) {
        code.invokevirtual(
                vector(kind), "intoArray", MethodTypeDesc.of(ConstantDescs.CD_void, array(kind), ConstantDescs.CD_int));
    }

    /// Pops a vector, an array, an index and a mask of the same kind of lanes.
    void storeMasked(TypeKind kind, CodeBuilder code) {
        code.invokevirtual(
                vector(kind),
                "intoArray",
                MethodTypeDesc.of(ConstantDescs.CD_void, array(kind), ConstantDescs.CD_int, MASK));
    }

    /// Turns the mask on the stack into one for lanes of a kind.
    void maskFor(TypeKind kind, CodeBuilder code) {
        if (kind != TypeKind.INT) {
            cast(kind, code);
        }
    }

    private void cast(TypeKind kind, CodeBuilder code) {
        species(kind, code);
        code.invokevirtual(MASK, "cast", MethodTypeDesc.of(MASK, SPECIES));
    }

    /// Old values, new values and a mask lie on the stack.
    void blend(TypeKind kind, CodeBuilder code) {
        code.invokevirtual(vector(kind), "blend", MethodTypeDesc.of(vector(kind), VECTOR, MASK));
    }

    /// Pops a vector and a mask, pushes the first values spread over the mask's lanes.
    void expand(TypeKind kind, CodeBuilder code) {
        code.invokevirtual(vector(kind), "expand", MethodTypeDesc.of(vector(kind), MASK));
    }

    void unary(TypeKind kind, String operator, CodeBuilder code) {
        code.getstatic(OPERATORS, operator, UNARY);
        code.invokevirtual(vector(kind), "lanewise", MethodTypeDesc.of(vector(kind), UNARY));
    }

    /// Pushes an operator, to be followed by the second operand and [#applyBinary].
    void operator(String operator, CodeBuilder code) {
        code.getstatic(OPERATORS, operator, isAssociative(operator) ? ASSOCIATIVE : BINARY);
    }

    private static boolean isAssociative(String operator) {
        return switch (operator) {
            case "ADD", "MUL", "MIN", "MAX", "AND", "OR", "XOR" -> true;
            default -> false;
        };
    }

    void applyBinary(TypeKind kind, CodeBuilder code) {
        code.invokevirtual(vector(kind), "lanewise", MethodTypeDesc.of(vector(kind), BINARY, VECTOR));
    }

    /// The second operand is a scalar of the same kind.
    void applyScalar(TypeKind kind, CodeBuilder code) {
        code.invokevirtual(vector(kind), "lanewise", MethodTypeDesc.of(vector(kind), BINARY, kind.upperBound()));
    }

    /// Pushes a comparison, to be followed by the second operand and [#applyComparison].
    void comparison(String operator, CodeBuilder code) {
        code.getstatic(OPERATORS, operator, COMPARISON);
    }

    /// Leaves a mask of lanes of the kind.
    void compare(TypeKind kind, CodeBuilder code) {
        code.invokevirtual(vector(kind), "compare", MethodTypeDesc.of(MASK, COMPARISON, VECTOR));
    }

    /// Leaves a mask of `int` lanes.
    void applyComparison(TypeKind kind, CodeBuilder code) {
        compare(kind, code);
        if (kind != TypeKind.INT) {
            cast(TypeKind.INT, code);
        }
    }

    /// Leaves the mask, of lanes of the kind, where the vector on the stack holds a NaN.
    void isNaN(TypeKind kind, CodeBuilder code) {
        code.getstatic(OPERATORS, "IS_NAN", TEST);
        code.invokevirtual(vector(kind), "test", MethodTypeDesc.of(MASK, TEST));
    }

    void convert(String conversion, TypeKind to, CodeBuilder code) {
        convertPart(conversion, to, 0, code);
    }

    /// Converts as many lanes as fit; `part` says which, or where in the result they stand if it is not positive.
    void convertPart(String conversion, TypeKind to, int part, CodeBuilder code) {
        convertPart(conversion, to, lanes * (to.slotSize() == 2 ? 64 : 32), part, code);
    }

    void convertPart(String conversion, TypeKind to, int bits, int part, CodeBuilder code) {
        code.getstatic(OPERATORS, conversion, CONVERSION);
        species(to, bits, code);
        code.loadConstant(part);
        code.invokevirtual(
                VECTOR, "convertShape", MethodTypeDesc.of(VECTOR, CONVERSION, SPECIES, ConstantDescs.CD_int));
        code.checkcast(vector(to));
    }

    /// The vector on the stack as one of the integers of the same size.
    void toBits(TypeKind kind, CodeBuilder code) {
        switch (kind) {
            case FLOAT -> code.invokevirtual(VECTOR, "reinterpretAsInts", MethodTypeDesc.of(vector(TypeKind.INT)));
            case DOUBLE -> code.invokevirtual(VECTOR, "reinterpretAsLongs", MethodTypeDesc.of(vector(TypeKind.LONG)));
            case INT, LONG, BOOLEAN, BYTE, CHAR, SHORT, REFERENCE, VOID -> {}
        }
    }

    /// The other way.
    void fromBits(TypeKind kind, CodeBuilder code) {
        switch (kind) {
            case FLOAT -> code.invokevirtual(VECTOR, "reinterpretAsFloats", MethodTypeDesc.of(vector(TypeKind.FLOAT)));
            case DOUBLE ->
                    code.invokevirtual(VECTOR, "reinterpretAsDoubles", MethodTypeDesc.of(vector(TypeKind.DOUBLE)));
            case INT, LONG, BOOLEAN, BYTE, CHAR, SHORT, REFERENCE, VOID -> {}
        }
    }

    /// Pushes the value of the last lane of the vector on the stack.
    void lastLane(TypeKind kind, CodeBuilder code) {
        code.loadConstant(lanes - 1)
                .invokevirtual(vector(kind), "lane", MethodTypeDesc.of(kind.upperBound(), ConstantDescs.CD_int));
    }

    void maskOperation(String name, CodeBuilder code) {
        code.invokevirtual(MASK, name, MethodTypeDesc.of(MASK, MASK));
    }

    void maskNot(CodeBuilder code) {
        code.invokevirtual(MASK, "not", MethodTypeDesc.of(MASK));
    }

    void anyTrue(CodeBuilder code) {
        code.invokevirtual(MASK, "anyTrue", MethodTypeDesc.of(ConstantDescs.CD_boolean));
    }

    void allTrue(CodeBuilder code) {
        code.invokevirtual(MASK, "allTrue", MethodTypeDesc.of(ConstantDescs.CD_boolean));
    }

    /// Pushes the mask, for lanes of a kind, with the bits in a local.
    void maskOf(TypeKind kind, int bits, CodeBuilder code) {
        species(kind, code);
        code.iload(bits).i2l();
        code.invokestatic(MASK, "fromLong", MethodTypeDesc.of(MASK, SPECIES, ConstantDescs.CD_long));
    }

    /// Pops a vector and an operator, pushes what the operator makes of all lanes' values.
    void reduce(TypeKind kind, CodeBuilder code) {
        code.invokevirtual(vector(kind), "reduceLanes", MethodTypeDesc.of(kind.upperBound(), ASSOCIATIVE));
    }

    void maskBits(CodeBuilder code) {
        code.invokevirtual(MASK, "toLong", MethodTypeDesc.of(ConstantDescs.CD_long));
    }

    /// The vector operator for an arithmetic instruction; empty if there is none.
    static java.util.Optional<String> operatorOf(Opcode opcode) {
        return java.util.Optional.ofNullable(
                switch (opcode) {
                    case IADD, LADD, FADD, DADD -> "ADD";
                    case ISUB, LSUB, FSUB, DSUB -> "SUB";
                    case IMUL, LMUL, FMUL, DMUL -> "MUL";
                    case FDIV, DDIV -> "DIV";
                    case IAND, LAND -> "AND";
                    case IOR, LOR -> "OR";
                    case IXOR, LXOR -> "XOR";
                    case ISHL, LSHL -> "LSHL";
                    case ISHR, LSHR -> "ASHR";
                    case IUSHR, LUSHR -> "LSHR";
                    default -> null;
                });
    }
}
