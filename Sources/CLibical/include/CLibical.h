#pragma once
#include <libical/ical.h>

/// Makes libical report faults instead of aborting, and makes the UTC zone ready. Call it once, before anything else.
void meent_ical_prepare(void);
