package port.reference.compile;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import port.source.Span;

/// The places of a class that access memory: each has a static field with the allocation that it used last.
///
/// ```
/// if (!Access.fits4(site7, address)) site7 = access.findForLoad(address, 4);
/// value = Access.getI32(site7, address);
/// ```
///
/// A function that would be too long for a method of the JVM looks the allocation up each time instead.
final class Sites {
    private static final MethodTypeDesc FITS =
            MethodTypeDesc.of(ConstantDescs.CD_boolean, Names.ALLOCATION, ConstantDescs.CD_long);

    private final ClassDesc owner;
    private final boolean remember;
    private int count;

    /// @param remember whether each place keeps the allocation that it used last
    private Sites(ClassDesc owner, boolean remember) {
        this.owner = owner;
        this.remember = remember;
    }

    /// The class that `compile` gives: with places that keep allocations, or without where that is too long for the JVM.
    static byte[] fitting(ClassDesc owner, Function<Sites, byte[]> compile) {
        try {
            return compile.apply(new Sites(owner, true));
        } catch (IllegalArgumentException _) {
            // The one way in which the class-file API says that a method is too long; anything else will be thrown
            // again.
            return compile.apply(new Sites(owner, false));
        }
    }

    /// Places that keep nothing.
    static Sites forgetful(ClassDesc owner) {
        return new Sites(owner, false);
    }

    /// Whether code may be long where that makes it fast.
    boolean mayBeLong() {
        return remember;
    }

    /// Replaces the address on the stack by what stands there.
    void load(
            CodeBuilder code,
            int access,
            Scratch scratch,
            String accessor,
            TypeKind kind,
            Optional<Storage.Resident> home,
            Optional<Watching> watching,
            Span span) {
        if (!remember && watching.isEmpty()) {
            code.aload(access);
            code.invokestatic(
                    Names.ACCESS,
                    "load" + accessor,
                    MethodTypeDesc.of(Kinds.descriptor(kind), ConstantDescs.CD_long, Names.ACCESS));
            return;
        }
        int address = scratch.slot(TypeKind.LONG, false);
        code.lstore(address);
        pushAllocation(code, access, address, accessor, "findForLoad", home);
        code.lload(address);
        watching.ifPresent(watch -> watch.push(span, false));
        code.invokestatic(
                owner(watching),
                "get" + accessor,
                type(Kinds.descriptor(kind), watching, Names.ALLOCATION, ConstantDescs.CD_long));
    }

    /// Stores the value on the stack at the address below it.
    void store(
            CodeBuilder code,
            int access,
            Scratch scratch,
            String accessor,
            TypeKind kind,
            Optional<Storage.Resident> home,
            Optional<Watching> watching,
            Span span) {
        if (!remember && watching.isEmpty()) {
            code.aload(access);
            code.invokestatic(
                    Names.ACCESS,
                    "store" + accessor,
                    Names.procedure(ConstantDescs.CD_long, Kinds.descriptor(kind), Names.ACCESS));
            return;
        }
        int value = scratch.slot(kind, true);
        int address = scratch.slot(TypeKind.LONG, false);
        code.storeLocal(kind, value).lstore(address);
        pushAllocation(code, access, address, accessor, "findForStore", home);
        code.lload(address).loadLocal(kind, value);
        watching.ifPresent(watch -> watch.push(span, true));
        code.invokestatic(
                owner(watching),
                "put" + accessor,
                type(ConstantDescs.CD_void, watching, Names.ALLOCATION, ConstantDescs.CD_long, Kinds.descriptor(kind)));
    }

    private static ClassDesc owner(Optional<Watching> watching) {
        return watching.isPresent() ? Names.WATCHED : Names.ACCESS;
    }

    private static MethodTypeDesc type(ClassDesc result, Optional<Watching> watching, ClassDesc... operands) {
        var all = new ArrayList<>(List.of(operands));
        if (watching.isPresent()) {
            all.addAll(List.of(Names.WATCH, ConstantDescs.CD_int, ConstantDescs.CD_int));
        }
        return MethodTypeDesc.of(result, all);
    }

    private void pushAllocation(
            CodeBuilder code,
            int access,
            int address,
            String accessor,
            String finder,
            Optional<Storage.Resident> home) {
        int bytes = Integer.parseInt(accessor.substring(1)) / Byte.SIZE;
        if (!remember) {
            find(code, access, address, bytes, finder);
            return;
        }
        if (home.isPresent()) {
            pushHome(code, access, address, bytes, finder, home.get());
            return;
        }
        String field = "site" + count;
        count++;
        var fits = code.newLabel();
        code.getstatic(owner, field, Names.ALLOCATION).lload(address);
        code.invokestatic(Names.ACCESS, "fits" + bytes, FITS);
        code.ifne(fits);
        find(code, access, address, bytes, finder);
        code.putstatic(owner, field, Names.ALLOCATION);
        code.labelBinding(fits);
        code.getstatic(owner, field, Names.ALLOCATION);
    }

    /// Pushes the allocation where the address is expected to lie, or another one if it lies there.
    private static void pushHome(
            CodeBuilder code, int access, int address, int bytes, String finder, Storage.Resident home) {
        var elsewhere = code.newLabel();
        var known = code.newLabel();
        code.aload(home.allocation()).lload(address);
        code.invokestatic(Names.ACCESS, "fits" + bytes, FITS).ifeq(elsewhere);
        code.aload(home.allocation()).goto_(known);
        code.labelBinding(elsewhere);
        find(code, access, address, bytes, finder);
        code.labelBinding(known);
    }

    private static void find(CodeBuilder code, int access, int address, int bytes, String finder) {
        code.aload(access).lload(address).loadConstant(bytes);
        code.invokevirtual(
                Names.ACCESS, finder, MethodTypeDesc.of(Names.ALLOCATION, ConstantDescs.CD_long, ConstantDescs.CD_int));
    }

    /// Adds the fields, when the code is complete.
    void declare(ClassBuilder builder) {
        if (count == 0) {
            return;
        }
        for (int i = 0; i < count; i++) {
            builder.withField("site" + i, Names.ALLOCATION, ClassFile.ACC_STATIC);
        }
        builder.withMethodBody(
                ConstantDescs.CLASS_INIT_NAME,
                ConstantDescs.MTD_void,
                ClassFile.ACC_STATIC,
                code -> {
                    for (int i = 0; i < count; i++) {
                        code.getstatic(Names.ALLOCATION, "NONE", Names.ALLOCATION);
                        code.putstatic(owner, "site" + i, Names.ALLOCATION);
                    }
                    code.return_();
                });
    }
}
