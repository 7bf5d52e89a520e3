/// Invents launches for kernels that come without a program.
///
/// In goes a kernel and how it may be launched ([Bounds]); out come [port.reference.launch.KernelCall]s for
/// [port.reference.launch.Session]. What is there:
///
/// - [ScalarChoices]: values for the numbers among the parameters: boundary values, sizes of the launch, the constants of the kernel and
///   their differences;
/// - [Buffers]: memory for pointers, of one size for all, filled with one of several patterns; structs and pointers to pointers;
/// - [LaunchInventor]: combinations of these, the simple ones first, in an order that a seed decides.
///
/// For both engines a [CaseProgram] is written, whose arguments are [Case]s from a [CaseInventor], which follows what a kernel does with each of
/// its [Inputs]: that is what [Slices] find. [port.verify.InventedLaunches] keeps those that run without a fault and reach new branches, or
/// part lanes of a warp at one for the first time. A fault on invented inputs is a note about an assumption, never a verdict.
///
/// Must not depend on the comparison in [port.verify].
package port.verify.invent;
