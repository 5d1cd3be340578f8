#include "CLibical.h"

void meent_ical_prepare(void)
{
    /* A build of libical with fatal errors would end the program at the first bad line. */
    icalerror_set_errors_are_fatal(0);
    /* The UTC zone is made on first use, which is not safe on several threads. */
    icaltimezone_get_utc_timezone();
}
