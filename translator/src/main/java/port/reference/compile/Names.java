package port.reference.compile;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import port.reference.check.Watch;
import port.reference.check.Watched;
import port.reference.coverage.MarkedWays;
import port.reference.gang.Frame;
import port.reference.gang.LaneCode;
import port.reference.gang.Mask;
import port.reference.machine.Arithmetic;
import port.reference.machine.Context;
import port.reference.machine.CppException;
import port.reference.memory.Access;
import port.reference.memory.Allocation;
import port.reference.memory.Fault;
import port.reference.memory.Resident;

/// The classes that compiled code refers to.
final class Names {
    static final ClassDesc CONTEXT = Context.class.describeConstable().orElseThrow();
    static final ClassDesc ALLOCATION = Allocation.class.describeConstable().orElseThrow();
    static final ClassDesc ACCESS = Access.class.describeConstable().orElseThrow();
    static final ClassDesc RESIDENT = Resident.class.describeConstable().orElseThrow();
    static final ClassDesc WATCH = Watch.class.describeConstable().orElseThrow();
    static final ClassDesc WATCHED = Watched.class.describeConstable().orElseThrow();
    static final ClassDesc ARITHMETIC = Arithmetic.class.describeConstable().orElseThrow();
    static final ClassDesc CPP_EXCEPTION = CppException.class.describeConstable().orElseThrow();
    static final ClassDesc FAULT = Fault.class.describeConstable().orElseThrow();
    static final ClassDesc FRAME = Frame.class.describeConstable().orElseThrow();
    static final ClassDesc MASK = Mask.class.describeConstable().orElseThrow();
    static final ClassDesc LANE_CODE = LaneCode.class.describeConstable().orElseThrow();
    static final ClassDesc MARKED_WAYS = MarkedWays.class.describeConstable().orElseThrow();
    static final ClassDesc LONGS = ConstantDescs.CD_long.arrayType();
    static final ClassDesc BYTES = ConstantDescs.CD_byte.arrayType();
    static final ClassDesc INTS = ConstantDescs.CD_int.arrayType();
    static final ClassDesc FLOATS = ConstantDescs.CD_float.arrayType();
    static final ClassDesc DOUBLES = ConstantDescs.CD_double.arrayType();

    static final MethodTypeDesc LONG_OF_LONG = MethodTypeDesc.of(ConstantDescs.CD_long, ConstantDescs.CD_long);

    private Names() {}

    /// `void m(...)`.
    static MethodTypeDesc procedure(ClassDesc... parameters) {
        return MethodTypeDesc.of(ConstantDescs.CD_void, parameters);
    }
}
