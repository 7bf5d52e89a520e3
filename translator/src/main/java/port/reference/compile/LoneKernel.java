package port.reference.compile;

import java.lang.invoke.MethodHandle;
import port.ir.Function;
import port.reference.machine.Context;
import port.reference.memory.Side;

/// A kernel as one thread runs it by itself.
final class LoneKernel {
    private final MethodHandle handle;
    private final Object[] arguments;

    LoneKernel(ProgramCode program, Function function, long[] uniforms) {
        this.handle = new ProgramFunctions(program, Side.DEVICE).handle(function);
        this.arguments = new Object[uniforms.length];
        for (int i = 0; i < uniforms.length; i++) {
            arguments[i] =
                    switch (Kinds.of(function.parameters().get(i).type())) {
                        case LONG -> uniforms[i];
                        case FLOAT -> Float.intBitsToFloat((int) uniforms[i]);
                        case DOUBLE -> Double.longBitsToDouble(uniforms[i]);
                        default -> (int) uniforms[i];
                    };
        }
    }

    void run(Context context, int lane) {
        var all = new Object[arguments.length + 3];
        all[0] = context;
        all[1] = lane;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[all.length - 1] = context.localBase + lane * context.localStride;
        try {
            handle.invokeWithArguments(all);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
