<?php
/**
 * Serves the contract at the path `contract`, and answers each request with a fault whose reason says, as JSON, what PHP
 * made of it: `{ operation, arguments }`. Texts are in base64, as JSON cannot hold every byte.
 */
declare(strict_types=1);

function show(mixed $value): mixed
{
    if (is_string($value)) {
        return ['text' => base64_encode($value)];
    }
    if (is_float($value)) {
        return ['number' => var_export($value, true)];
    }
    if (is_array($value)) {
        $shown = array_map('show', $value);
        return array_is_list($value) ? $shown : ['map' => $shown];
    }
    if ($value instanceof SoapVar) {
        return ['typed' => show($value->enc_value), 'type' => $value->enc_stype];
    }
    if (is_object($value)) {
        return ['members' => (object) array_map('show', get_object_vars($value))];
    }
    return $value;
}

final class Decoder
{
    public function __call(string $operation, array $arguments): never
    {
        $shown = ['operation' => $operation, 'arguments' => array_map('show', $arguments)];
        throw new SoapFault('Server', json_encode($shown, JSON_THROW_ON_ERROR));
    }
}

$server = new SoapServer($_GET['contract'], [
    'cache_wsdl' => WSDL_CACHE_NONE,
    'features' => SOAP_SINGLE_ELEMENT_ARRAYS,
]);
$server->setObject(new Decoder());
$server->handle();
