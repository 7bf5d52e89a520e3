package port.runtime;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a static method, `KernelContext` first, as the body that every thread of a launch runs.
///
/// CUDA: `__global__`.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Kernel {
    /// The kernel's name in the CUDA source, where the Java name differs.
    String value() default "";

    /// How many threads of a block it was built for: a launch with more fails. 0 where the limits of the device are the only ones.
    ///
    /// CUDA: `__launch_bounds__`.
    int maxThreads() default 0;
}
