#include "PorfinPages.h"

static const unsigned char simulated[] = {
#embed "simulated.html"
};

const unsigned char *porfin_page_simulated(void) { return simulated; }
unsigned long porfin_page_simulated_length(void) { return sizeof simulated; }
