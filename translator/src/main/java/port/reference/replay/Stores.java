package port.reference.replay;

import port.ir.ArrayType;
import port.ir.Field;
import port.ir.Integers;
import port.ir.ScalarType;
import port.ir.StructType;
import port.ir.Type;
import port.reference.compile.SolidBytes;
import port.reference.memory.Access;
import port.reference.memory.Space;
import port.source.Span;

/// Reads and writes memory with its uncertainty, and tells the observer.
final class Stores {
    private final ThreadRun run;
    private final Access access;

    Stores(ThreadRun run) {
        this.run = run;
        this.access = run.context.access;
    }

    long load(Type type, long address) {
        int bytes = (int) run.size(type);
        run.uncertainty = run.replay.shadows.load(type, bytes, address);
        return bits(type, address);
    }

    long bits(Type type, long address) {
        if (type instanceof ScalarType scalar) {
            return switch (scalar) {
                case BOOL, UINT8 -> access.loadU8(address);
                case CHAR, INT8 -> access.loadI8(address);
                case INT16 -> access.loadI16(address);
                case UINT16 -> access.loadU16(address);
                case INT32, FLOAT -> access.loadI32(address);
                case UINT32 -> access.loadI32(address) & 0xffffffffL;
                case INT64, UINT64, DOUBLE -> access.loadI64(address);
            };
        }
        return access.loadI64(address);
    }

    void store(Type type, long address, long bits, Uncertainty uncertainty, Span span) {
        int bytes = (int) run.size(type);
        switch (bytes) {
            case 1 -> access.storeI8(address, (int) bits);
            case 2 -> access.storeI16(address, (int) bits);
            case 4 -> access.storeI32(address, (int) bits);
            default -> access.storeI64(address, bits);
        }
        told(type, address, bits, uncertainty, span);
    }

    /// Something else has written a scalar.
    void told(Type type, long address, long bits, Uncertainty uncertainty, Span span) {
        run.replay.shadows.store(type, (int) run.size(type), address, uncertainty);
        if (isShared(address)) {
            run.replay.observer.stored(run.thread, span, type, address, bits, uncertainty);
        }
    }

    private static boolean isShared(long address) {
        return address < Space.LOCAL.base() || address >= Space.PARAMETER.base();
    }

    /// Copies a struct or an array.
    void copy(long to, long from, Type type, Span span) {
        long bytes = run.size(type);
        access.copy(to, from, bytes);
        run.replay.shadows.copy(to, from, bytes);
        if (isShared(to)) {
            told(type, to, span);
        }
    }

    void zero(long address, Type type, Span span) {
        long bytes = run.size(type);
        access.fill(address, 0, bytes);
        run.replay.shadows.store(ScalarType.UINT8, (int) bytes, address, Uncertainty.NONE);
        if (isShared(address)) {
            told(type, address, span);
        }
    }

    private void told(Type type, long address, Span span) {
        for (SolidBytes.Stretch gap : SolidBytes.gaps(type, run.replay.program.types())) {
            run.replay.observer.leftOpen(address + gap.offset(), gap.length());
        }
        leaves(type, address, span);
    }

    private void leaves(Type type, long address, Span span) {
        switch (type) {
            case StructType struct -> {
                for (Field field : run.replay.program.types().definition(struct).fields()) {
                    leaves(field.type(), address + field.offset(), span);
                }
            }
            case ArrayType(var element, var count) -> {
                for (long i = 0; i < count; i++) {
                    leaves(element, address + i * run.size(element), span);
                }
            }
            default -> {
                Uncertainty uncertainty = run.replay.shadows.load(type, (int) run.size(type), address);
                run.replay.observer.stored(run.thread, span, type, address, bits(type, address), uncertainty);
            }
        }
    }

    long loadBits(Field field, long address) {
        long unit = load(field.type(), address);
        var type = (ScalarType) field.type();
        int above = Long.SIZE - field.bitOffset() - field.bitWidth();
        long high = unit << above;
        return Integers.wrap(
                type.isSigned() ? high >> Long.SIZE - field.bitWidth() : high >>> Long.SIZE - field.bitWidth(), type);
    }

    /// Writes a bit-field and gives what it holds then.
    long storeBits(Field field, long address, long bits, Uncertainty uncertainty, Span span) {
        long mask = (field.bitWidth() == Long.SIZE ? -1L : (1L << field.bitWidth()) - 1) << field.bitOffset();
        long unit = bits(field.type(), address) & ~mask | bits << field.bitOffset() & mask;
        store(field.type(), address, Integers.wrap(unit, (ScalarType) field.type()), uncertainty.unknown(), span);
        return loadBits(field, address);
    }
}
