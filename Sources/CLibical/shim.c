#include "CLibical.h"
