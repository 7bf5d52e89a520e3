/// Runs the blocks of a launch: brings the threads of a block from waiting point to waiting point, computes warp operations, spreads
/// blocks over cores, collects what kernels print, and finds threads that wait for ever.
///
/// In: a program and a launch. Out: changed device memory, printed text, or a fault. Must not depend on how programs are made.
package port.runtime.emulator.schedule;
