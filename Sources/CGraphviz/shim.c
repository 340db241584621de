// Swift Package Manager wants a source file in a C target; everything here is inline in the header.
#include "shim.h"
