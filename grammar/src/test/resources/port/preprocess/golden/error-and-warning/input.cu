#error don't use   this "header
#warning old \
  stuff
#error
after
