/// Turns a kernel's class file into code that runs a whole block of threads at once.
///
/// In: the lambda of a launch, whose class file names the kernel. Out: a [port.runtime.emulator.kernel.KernelPlan], a generated class with one
/// method for each stretch of code between two points at which threads wait for each other, each method with the loop over the
/// threads inside.
///
/// The stages, in order: [BodyReader] reads a method, [Normaliser] frees the operand stack at waiting points and inlines callees that
/// wait, [FrameAnalysis] types locals, [Liveness] and [Uniformity] say what has to be kept across a wait and whether once a thread or once a
/// block, [RegionEmitter] writes the methods. Must not depend on how blocks are scheduled.
package port.runtime.emulator.transform;
