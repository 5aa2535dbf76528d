<?php // A depot over rpc/literal; `?wsdl` serves its contract.
class Depot
{
    public function add($left, $right)
    {
        return $left + $right;
    }

    /** Sends back what came, so that the caller can compare. */
    public function keep($parcel)
    {
        return $parcel;
    }

    /** What PHP made of the parcel, in PHP's words. */
    public function describe($parcel)
    {
        return var_export(get_object_vars($parcel), true);
    }

    public function find($id)
    {
        if ($id < 0) {
            throw new SoapFault('Client', "no parcel $id", 'urn:depot:shelf', ['id' => $id, 'hint' => 'ids < 0 & such'], 'problem');
        }
        return ['id' => $id, 'label' => 'found', 'weight' => '0.10', 'sent' => '2026-02-28T23:59:59.5+02:00', 'fragile' => false, 'content' => "\x00\xff", 'note' => null, 'tags' => []];
    }
}

$server = new SoapServer(__DIR__ . '/rpc-literal.wsdl');
$server->setClass('Depot');
$server->handle();
