# Takes the commands out of the guide: each line of a block marked "sh", as it stands, for the shell that deploy/trial/follow is.
# A line that ends with "# stays" goes on in the background until its block ends; one that ends with "# your machine" is left out.
function quoted(text) { gsub(/'/, "'\\''", text); return "'" text "'" }
/^```sh$/ { inside = 1; print "block " NR; next }
/^```/ { if (inside) print "leave"; inside = 0; next }
!inside { next }
/ # stays$/ { sub(/ # stays$/, ""); print "stay " quoted($0); next }
/ # your machine$/ { sub(/ # your machine$/, ""); print "left_out " quoted($0); next }
{ print }
