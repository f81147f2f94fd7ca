def log = new File(basedir, 'build.log').getText('UTF-8')

def said = log.readLines().findAll { it.contains('com.acme.shop: ') && it.contains(' written, ') }
assert said.collect { it.replaceFirst(/.*com\.acme\.shop: /, '') } == [
    '4 files written, 0 unchanged, 0 deleted',
    '3 files written, 2 unchanged, 0 deleted',
    '1 files written, 4 unchanged, 0 deleted',
]

// Code that was written against the first description, compiled with the second one's client: the names are as they were,
// and what the chain leaves out is sent.
def jars = []
new File(basedir.parentFile.parentFile, 'it-repository').eachFileRecurse {
    if (it.name ==~ /(catenary-runtime|jackson-core|jspecify)-[\d.]+(-SNAPSHOT)?\.jar/) {
        jars << it.toURI().toURL()
    }
}
def classes = new File(basedir, 'target/classes').toURI().toURL()
new URLClassLoader(([classes] + jars) as URL[], ClassLoader.platformClassLoader).withCloseable {
    assert it.loadClass('com.acme.Main').getDeclaredConstructor().newInstance().get() == [
        '/api/v2/return_notes', '/api/v2/customers/7', '上海'
    ]
}

def customer = '/paths/~1api~1v2~1customers~1{id}/get/responses/200/content/application~1json/schema'
assert log.contains("""\
[WARNING] warning TYPE_SEPARATED shop.yaml:25#$customer/properties/pickup_address
  This schema was one type with others, Address, and is now a type of its own: they differ by more than optional properties.
  Restore what they had in common, or change the code that takes it for one.
""")
assert new File(basedir, 'names/shop.lock').getText('UTF-8') == """\
# The names of the generated client, kept by Catenary. Commit it beside the description.
catenary-lock 1
link /api/v2/customers = customers Customers customers
link /api/v2/customers/{id} = id ById
link /api/v2/return-notes = returnNotes_fncl ReturnNotes_fncl
link /api/v2/return_notes = returnNotes ReturnNotes
type #/paths/~1api~1v2~1customers~1{id}/get/x-shared/Address = customers.ById.GetHttpMethod.Address
type $customer = customers.ById.GetHttpMethod.WellformedResponse
type $customer/properties/pickup_address = customers.ById.GetHttpMethod.WellformedResponse.PickupAddress
group #/paths/~1api~1v2~1customers~1{id}/get/x-shared/Address
  shop.yaml#$customer/properties/billing_address
  shop.yaml#$customer/properties/shipping_address
members customers.ById.GetHttpMethod.Address
  city
  zip
members customers.ById.GetHttpMethod.WellformedResponse
  billing_address = billingAddress
  pickup_address = pickupAddress
  shipping_address = shippingAddress
members customers.ById.GetHttpMethod.WellformedResponse.PickupAddress
  city
"""

assert log.contains('''\
[ERROR] error LOCK_INVALID merged.lock:3
  The line is neither a link nor a type nor a group nor the members of a type.
  Restore the file from version control, or delete it to have all names given anew.
''')
assert new File(basedir, 'merged.lock').text.contains('<<<<<<<')
return true
