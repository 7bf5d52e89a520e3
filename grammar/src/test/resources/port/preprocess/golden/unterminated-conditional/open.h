#ifndef OPEN_H
open
