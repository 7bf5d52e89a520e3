/// How fast `port` is, apart from what it ports.
package port.speed;
