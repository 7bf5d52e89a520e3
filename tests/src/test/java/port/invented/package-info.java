/// `port verify` on kernels that come without a program.
package port.invented;
