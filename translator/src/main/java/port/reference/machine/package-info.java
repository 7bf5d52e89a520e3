/// What compiled code works on: its context, its arithmetic, its exceptions.
package port.reference.machine;
